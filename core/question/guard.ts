import type { Place } from './problem.ts'

export const MAX_BYTES = 64 * 1024
/** Of facts.yaml and syllabus.yaml. */
export const MAX_PACK_BYTES = 1024 * 1024

type Objection = Place & { readonly message: string }

/**
 * The first thing that would keep a parser busy for long or overflow its stack, if any. Parsers of markdown and
 * YAML take quadratic time or a stack frame for each level of some nestings; no question needs them.
 */
export const objectToMarkdown = (text: string): Objection | null => {
  let marks = 0
  let size = 0
  let since = 1
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      marks = 0
      size = 0
      since = index + 2
      continue
    }
    if (line.length > MAX_LINE)
      return {
        line: index + 1,
        column: MAX_LINE,
        message: `break this line: it has more than ${MAX_LINE} characters`,
      }
    const lead = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? ''
    const levels = lead.match(/[>*+-]|\d[.)]/g)?.length ?? 0
    if (levels > MAX_LEVELS && !THEMATIC_BREAK.test(line))
      return {
        line: index + 1,
        column: 1,
        message: `nest quotes and lists no deeper than ${MAX_LEVELS} levels`,
      }
    if (lead.length > MAX_INDENT)
      return { line: index + 1, column: 1, message: `indent by at most ${MAX_INDENT} spaces` }
    marks += line.match(MARKS)?.length ?? 0
    size += line.length
    const place = { line: since, column: 1 }
    if (size > MAX_BLOCK)
      return {
        ...place,
        message: `split this block by an empty line: it has more than ${MAX_BLOCK} characters`,
      }
    if (marks > MAX_MARKS)
      return {
        ...place,
        message: `split this block by an empty line: it has more than ${MAX_MARKS} characters of markup`,
      }
  }
  return null
}

/** As `objectToMarkdown`, for YAML. */
export const objectToYaml = (text: string): Objection | null => {
  let depth = 0
  for (const [index, line] of text.split('\n').entries()) {
    const lead = /^[\s\-?:]*/.exec(line)?.[0] ?? ''
    if (lead.length > MAX_INDENT)
      return { line: index + 1, column: 1, message: `indent by at most ${MAX_INDENT} spaces` }
    if ((lead.match(/[-?:]/g)?.length ?? 0) > MAX_LEVELS)
      return { line: index + 1, column: 1, message: `nest lists no deeper than ${MAX_LEVELS} levels` }
    for (const bracket of line.matchAll(/[[\]{}]/g)) {
      depth += bracket[0] === '[' || bracket[0] === '{' ? 1 : -1
      if (depth > MAX_LEVELS)
        return {
          line: index + 1,
          column: bracket.index + 1,
          message: `nest brackets no deeper than ${MAX_LEVELS} levels`,
        }
    }
    if (depth < 0) depth = 0
  }
  return null
}

const THEMATIC_BREAK = /^\s*([-*])(?:\s*\1)*\s*$/
const MAX_LINE = 4000
const MAX_BLOCK = 10_000
const MAX_LEVELS = 10
const MAX_INDENT = 60
const MAX_MARKS = 600
const MARKS = /[[\]*_`<>!&\\{}]/g

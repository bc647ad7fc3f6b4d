import type { Place } from './problem.ts'

export const MAX_BYTES = 64 * 1024
/** Of facts.yaml and syllabus.yaml. */
export const MAX_PACK_BYTES = 1024 * 1024

export type Objection = Place & { readonly message: string }

/**
 * The first thing that would keep a parser busy for long or overflow its stack, if any. Parsers of markdown and
 * YAML take quadratic time or a stack frame for each level of some nestings; no question needs them.
 */
export const objectToMarkdown = (text: string): Objection | null => {
  const lines = text.split('\n')
  let all = 0
  let marks = 0
  let size = 0
  let since = 1
  for (const [index, line] of lines.entries()) {
    if (index >= MAX_LINES) return objection(index, `split this file: it has more than ${MAX_LINES} lines`)
    if (line.trim() === '') {
      marks = 0
      size = 0
      since = index + 1
      continue
    }
    const fault = faultOfLine(line)
    if (fault !== null) return objection(index, fault)
    const here = line.match(MARKS)?.length ?? 0
    all += here
    marks += here
    size += line.length
    if (size > MAX_BLOCK)
      return objection(since, `split this block by an empty line: it has more than ${MAX_BLOCK} characters`)
    if (marks > MAX_MARKS)
      return objection(
        since,
        `split this block by an empty line: more than ${MAX_MARKS} of its characters are markup`,
      )
    if (all > MAX_ALL_MARKS)
      return objection(
        index,
        `use less markup: more than ${MAX_ALL_MARKS} characters of this file are markup`,
      )
  }
  return null
}

/** As `objectToMarkdown`, for YAML. */
export const objectToYaml = (text: string): Objection | null => {
  let depth = 0
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length > MAX_LINE) return objection(index, TOO_LONG)
    const lead = line.slice(0, line.search(/[^\s\-?:]|$/))
    if (lead.length > MAX_INDENT) return objection(index, TOO_FAR)
    if ((lead.match(/[-?:]/g)?.length ?? 0) > MAX_MARKERS && line.trim() !== '---')
      return objection(index, TOO_DEEP)
    for (const bracket of line.match(/[[\]{}]/g) ?? []) {
      depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1))
      if (depth > MAX_BRACKETS)
        return objection(index, `close brackets earlier: they are nested deeper than ${MAX_BRACKETS} levels`)
    }
  }
  return null
}

const MAX_LINES = 2000
const MAX_LINE = 4000
const MAX_BLOCK = 10_000
const MAX_MARKS = 600
const MAX_ALL_MARKS = 6000
const MAX_MARKERS = 4
const MAX_INDENT = 40
const MAX_BRACKETS = 10

const MARKS = /[[\]*_`<>!&\\{}]/g
const THEMATIC_BREAK = /^\s*([-*])(?:\s*\1)*\s*$/
const TOO_LONG = `break this line: it has more than ${MAX_LINE} characters`
const TOO_FAR = `indent by at most ${MAX_INDENT} spaces`
const TOO_DEEP = `nest less: more than ${MAX_MARKERS} lists or quotes start on one line`

const faultOfLine = (line: string): string | null => {
  if (line.length > MAX_LINE) return TOO_LONG
  const lead = line.slice(0, line.search(/[^\s>*+\-\d.)]|$/))
  const indent = line.length - line.trimStart().length
  if (indent > MAX_INDENT) return TOO_FAR
  const markers = lead.match(/[>*+-]|\d[.)]/g)?.length ?? 0
  return markers > MAX_MARKERS && !THEMATIC_BREAK.test(line) ? TOO_DEEP : null
}

const objection = (index: number, message: string): Objection => ({ line: index + 1, column: 1, message })

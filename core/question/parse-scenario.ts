import type { Draft } from './draft.ts'
import { type Entry, readEntries } from './parse-items.ts'
import { keyPointsOf, parseKeyPoints } from './parse-key-points.ts'
import { startOf, textOf } from './parse-markdown.ts'
import { parseOptions } from './parse-options.ts'
import type { Grammar, Outline, Section } from './parse-outline.ts'
import { parseLabel, parsePlain, parseProse } from './parse-prose.ts'
import type { Clarification, Flip, Probe, Reason, Scenario } from './question.ts'

export const SCENARIO: Grammar = {
  Options: 'once',
  Because: 'once',
  Clarify: 'perhaps',
  'Key points': 'once',
  Flip: 'some',
  Probe: 'any',
}

type Sections = Pick<Scenario, 'options' | 'reasons' | 'clarifications' | 'keyPoints' | 'flips' | 'probes'>

export const parseScenario = (outline: Outline, draft: Draft): Sections => {
  const named = (name: string) => outline.sections.filter((section) => section.name === name)
  const all = <T>(name: string, parse: (section: Section, draft: Draft) => readonly T[]): readonly T[] =>
    named(name).flatMap((section) => parse(section, draft))
  const taken = new Set(['main'])
  for (const { argument, place } of named('Flip')) {
    if (taken.has(argument))
      draft.report.error(place, `the flip id "${argument}" is taken: choose another`, 'flip-id')
    taken.add(argument)
  }
  return {
    options: all('Options', (section) => parseOptions(section.nodes, section.place, draft)),
    reasons: all('Because', parseReasons),
    clarifications: all('Clarify', parseClarifications),
    keyPoints: all('Key points', (section) =>
      parseKeyPoints(section.nodes, { least: 3, most: 6 }, section.place, draft),
    ),
    flips: named('Flip').map((section) => parseFlip(section, draft)),
    probes: named('Probe').map((section) => parseProbe(section, draft)),
  }
}

const parseReasons = (section: Section, draft: Draft): readonly Reason[] => {
  const shape = { checkbox: true, quote: false, list: false }
  const entries = readEntries(section.nodes, shape, section.place, draft)
  const refuse = (message: string) => draft.report.error(section.place, message, 'because')
  const right = entries.filter((entry) => entry.checked).length
  if (entries.length < 3 || entries.length > 6) refuse(`write 3 to 6 reasons: there are ${entries.length}`)
  if (right === 0) refuse('mark at least one reason as right with [x]')
  if (entries.length - right < 2) refuse('write at least two wrong reasons that tempt')
  return entries.map((entry, at) => ({
    id: String.fromCharCode(97 + at),
    text: entry.words ? parseLabel(entry.words, draft) : '',
    right: entry.checked === true,
  }))
}

const parseClarifications = (section: Section, draft: Draft): readonly Clarification[] => {
  const shape = { checkbox: false, quote: true, list: true }
  return readEntries(section.nodes, shape, section.place, draft).map((entry) => {
    if (!entry.quote || textOf(entry.quote) === '')
      draft.report.error(entry.place, 'answer it below, in a quote: "  > …"', 'clarify')
    if (entry.list && textOf(entry.list) !== 'hidden: true')
      draft.report.error(startOf(entry.list), 'only "- hidden: true" may stand here', 'clarify')
    return {
      question: entry.words ? parseLabel(entry.words, draft) : '',
      answer: entry.quote ? parseProse(entry.quote.children, draft) : '',
      hidden: entry.list !== null,
    }
  })
}

const parseFlip = (section: Section, draft: Draft): Flip => {
  if (section.argument !== '' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(section.argument))
    draft.report.error(
      section.place,
      `write the flip's id in kebab-case, not "${section.argument}"`,
      'flip-id',
    )
  // The options are the list that ends the section: a prompt may hold lists of its own.
  const at = section.nodes.findLastIndex((node) => node.type === 'list')
  const prompt = section.nodes.slice(0, at === -1 ? section.nodes.length : at)
  const rest = at === -1 ? [] : section.nodes.slice(at)
  if (prompt.length === 0) draft.report.error(section.place, 'say what changes, above the options', 'flip')
  return {
    id: section.argument,
    prompt: parseProse(prompt, draft),
    options: parseOptions(rest, section.place, draft),
  }
}

export const parseProbe = (section: Section, draft: Draft): Probe => {
  const entries = readEntries(
    section.nodes,
    { checkbox: false, quote: false, list: true },
    section.place,
    draft,
  )
  const [first, ...others] = entries
  const words = first?.words ? parsePlain(first.words, draft, 'spoken') : ''
  const listed = /^when:(.*)$/.exec(words)?.[1]
  const when = listed === undefined ? [] : listed.split(',').map((id) => id.trim())
  for (const id of when)
    if (!draft.pack.choices.some((choice) => choice.id === id))
      draft.report.error(
        (first as Entry).place,
        `"${id}" is not a choice: use ${draft.pack.choices.map((choice) => choice.id).join(', ')}`,
        'probe',
      )
  const points = listed === undefined ? entries : others
  return {
    question: section.argument,
    when,
    keyPoints: keyPointsOf(points, { least: 1, most: 6 }, section.place, draft),
  }
}

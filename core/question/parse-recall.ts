import type { Draft } from './draft.ts'
import { readEntries } from './parse-items.ts'
import { startOf } from './parse-markdown.ts'
import type { Grammar, Outline, Section } from './parse-outline.ts'
import { parsePlain, parseProse } from './parse-prose.ts'
import type { Accepted, Recall } from './question.ts'

export const RECALL: Grammar = { Answer: 'once', Accept: 'perhaps', 'Why it matters': 'once' }

export const parseRecall = (outline: Outline, draft: Draft): Pick<Recall, 'answer' | 'accept' | 'why'> => {
  const named = (name: string) => outline.sections.find((section) => section.name === name)
  const answer = named('Answer')
  const accept = named('Accept')
  const why = named('Why it matters')
  const line = answer && readLine(answer, draft)
  return {
    answer: line?.html ?? '',
    accept: [{ tag: 'text', text: line?.text ?? '' }, ...(accept ? readAccepted(accept, draft) : [])],
    why: why ? parseSection(why, draft) : '',
  }
}

/** A section that is prose alone. */
export const parseSection = (section: Section, draft: Draft): string => {
  if (section.nodes.length === 0)
    draft.report.error(section.place, 'write a paragraph below this heading', 'outline')
  return parseProse(section.nodes, draft)
}

const readLine = (
  { nodes, place }: Section,
  draft: Draft,
): { readonly html: string; readonly text: string } => {
  const [first, second] = nodes
  if (first?.type !== 'paragraph' || second)
    draft.report.error(second ? startOf(second) : place, 'write the answer as one line', 'recall')
  if (first?.type !== 'paragraph') return { html: '', text: '' }
  return { html: parseProse([first], draft), text: parsePlain(first, draft, 'spoken') }
}

const readAccepted = (section: Section, draft: Draft): readonly Accepted[] => {
  const shape = { checkbox: false, quote: false, list: false }
  return readEntries(section.nodes, shape, section.place, draft).map((entry) => {
    const text = entry.words ? parsePlain(entry.words, draft, 'spoken') : ''
    if (!text.includes('±')) return { tag: 'text', text }
    const [, value = '', spread = '', percent, unit = ''] = WITH_TOLERANCE.exec(text) ?? []
    const number = toNumber(value)
    if (value === '')
      draft.report.error(
        entry.place,
        'write a number with a tolerance as "15 ± 1 minutes" or "37 ± 5% USD"',
        'recall',
      )
    const tolerance = percent ? (number * toNumber(spread)) / 100 : toNumber(spread)
    return { tag: 'number', value: number, tolerance, unit }
  })
}

const WITH_TOLERANCE = /^([\d.,]+(?:e\d+)?)\s*±\s*([\d.,]+)\s*(%(?=\s|$))?\s*(.*)$/i

const toNumber = (digits: string): number => Number(digits.replace(/,/g, ''))

import type { Draft } from './draft.ts'
import { type Entry, readEntries } from './parse-items.ts'
import { type Block, startOf, textOf } from './parse-markdown.ts'
import { parseProse } from './parse-prose.ts'
import type { Place } from './problem.ts'
import type { Option, Standing } from './question.ts'

/** The choices of the pack, in its order, each with a rationale; one of them is the answer. */
export const parseOptions = (nodes: readonly Block[], owner: Place, draft: Draft): readonly Option[] => {
  const { report, pack } = draft
  const entries = readEntries(nodes, { checkbox: true, quote: true, list: false }, owner, draft)
  const start = entries[0]?.place ?? owner
  const named = entries.map((entry) => {
    const words = entry.words ? textOf(entry.words) : ''
    return { entry, label: words.replace(BEST, ''), isBest: BEST.test(words) }
  })
  const checked = entries.filter((entry) => entry.checked).length
  if (entries.length !== pack.choices.length && entries.length > 0)
    report.error(start, `list all ${pack.choices.length} options: ${labelsOf(draft)}`, 'options')
  if (entries.length > 0 && checked === 0) report.error(start, 'mark the answer with [x]', 'options')
  if (checked > 1 && named.filter(({ isBest }) => isBest).length !== 1)
    report.error(start, `of several [x], write "(best)" after the label of one`, 'options')

  return named.map(({ entry, label, isBest }, at) => {
    const choice = pack.choices[at]
    if (choice && entry.words && label !== choice.label)
      report.error(
        startOf(entry.words),
        `option ${at + 1} must be "${choice.label}": the options are ${labelsOf(draft)}`,
        'options',
      )
    if (isBest && !entry.checked)
      report.error(entry.place, 'an option with "(best)" is the answer: mark it with [x]', 'options')
    const standing = !entry.checked ? 'wrong' : isBest || checked === 1 ? 'best' : 'acceptable'
    return { choice: choice?.id ?? '', standing, rationale: parseRationale(entry, standing, draft) }
  })
}

const parseRationale = (entry: Entry, standing: Standing, draft: Draft): string => {
  const { quote } = entry
  const words = quote && textOf(quote)
  if (!quote || !words) {
    draft.report.error(entry.place, 'say why below the option, in a quote: "  > …"', 'rationale')
    return ''
  }
  if (standing === 'acceptable' && !words.startsWith('If '))
    draft.report.error(
      startOf(quote),
      'begin with the condition under which it is right: "If …"',
      'rationale',
    )
  return parseProse(quote.children, draft)
}

const BEST = / \(best\)$/

const labelsOf = (draft: Draft): string => draft.pack.choices.map((choice) => choice.label).join(', ')

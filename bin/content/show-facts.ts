import type { FactUse } from '#core/question/fact-uses.ts'
import { listed, wrap } from './wrap.ts'

/** A line or two for each fact, of at most 100 columns: when it was verified, what it says, who rests on it. */
export const showFacts = (packId: string, facts: readonly FactUse[]): string => {
  const used = facts.filter(({ questions }) => questions.length > 0)
  const unused = facts.filter(({ questions }) => questions.length === 0)
  const width = Math.max('fact'.length, ...facts.map(({ fact }) => fact.id.length))
  return [
    `Pack ${packId}: ${facts.length} facts, ${used.length} used, ${unused.length} unused`,
    '',
    `  ${row('verified', 'days', 'questions')}${'fact'.padEnd(width)}  shown`,
    ...used.flatMap((use) => linesOf(use, width)),
    ...(used.length > 0 && unused.length > 0 ? [''] : []),
    ...unused.flatMap((use) => linesOf(use, width)),
  ].join('\n')
}

const linesOf = ({ fact, days, questions }: FactUse, width: number): readonly string[] => {
  const head = `  ${row(fact.verified, String(days), questions.length === 0 ? 'unused' : String(questions.length))}`
  const place = head.length
  const [first = '', ...more] = wrap(fact.shown.split(/\s+/), place + width + 2)
  return [
    `${head}${fact.id.padEnd(width)}  ${first.trimStart()}`,
    ...more,
    ...wrap(listed(questions), place + 2),
  ]
}

const row = (verified: string, days: string, questions: string): string =>
  `${verified.padEnd(10)}  ${days.padStart(5)}  ${questions.padStart(9)}  `

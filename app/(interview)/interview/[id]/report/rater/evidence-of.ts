import type { Evidence } from '#core/interview/event.ts'
import type { ReportRound } from '#core/interview/report/report.ts'

export type RatedAnswer = {
  readonly ask: string
  /** `2. A nightly export, asked further`. */
  readonly name: string
  readonly words: string
}

/** Every answer in words, in the order they were given. */
export const answersIn = (rounds: readonly ReportRound[], nameOf: (round: ReportRound) => string) =>
  rounds.flatMap((round) =>
    round.asks.flatMap(({ ask, answer, asked }): readonly RatedAnswer[] =>
      answer === null || answer.words.trim() === ''
        ? []
        : [{ ask, name: `${nameOf(round)}${BESIDE[asked.tag]}`, words: answer.words }],
    ),
  )

const BESIDE = {
  main: '',
  probe: ', asked further',
  flip: ', one thing changed',
  further: ', asked further by a model',
} as const

/** Words that stand so in an answer are a quote of it, any others a note. Null for none. */
export const evidenceOf = (typed: string, answers: readonly RatedAnswer[]): Evidence | null => {
  const words = typed.trim()
  if (words === '') return null
  const bare = words.replace(/^[“"']+|[”"']+$/g, '')
  if (bare !== '')
    for (const { ask, words: answer } of answers) {
      const start = answer.indexOf(bare)
      if (start >= 0) return { tag: 'quote', ask, start, end: start + bare.length }
    }
  return { tag: 'note', words }
}

/** What stands in the field for evidence that was given before. */
export const wordsOf = (evidence: Evidence, answers: readonly RatedAnswer[]): string => {
  if (evidence.tag === 'note') return evidence.words
  const answer = answers.find(({ ask }) => ask === evidence.ask)
  return answer?.words.slice(evidence.start, evidence.end) ?? ''
}

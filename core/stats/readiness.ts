import type { ExamCell } from './exam-mix.ts'
import type { FirstAnswer } from './first-answer.ts'
import { believe } from './mark-model.ts'
import { passChance } from './pass-chance.ts'
import { type Transfer, transferOf } from './transfer.ts'

/** Below either of these nothing is said: an interval would be as wide as not knowing, and flips that turn tell texts from reasons. */
export const NEEDED = { answers: 40, turning: 5 } as const

export type Amounts = { readonly answers: number; readonly turning: number }

export type Readiness = { readonly tag: 'too-little'; readonly have: Amounts; readonly need: Amounts } | Ready

export type Ready = {
  readonly tag: 'ready'
  /** To pass an exam of EXAM.questions that were never seen, taken now. */
  readonly probability: number
  /** The chance lies between them with 80 %. */
  readonly low: number
  readonly high: number
  /** Of such an exam, 0 to 1, with 80 % between `low` and `high`. */
  readonly mark: { readonly expected: number; readonly low: number; readonly high: number }
  readonly answers: number
  readonly transfer: Transfer
}

/**
 * @param answers in any order
 * @param mix what the exam is made of
 * @param levels of the pack, from easiest to hardest
 * @param need below it nothing is said
 */
export const readinessOf = (
  answers: readonly FirstAnswer[],
  mix: readonly ExamCell[],
  levels: readonly string[],
  need: Amounts = NEEDED,
): Readiness => {
  const have = { answers: answers.length, turning: answers.filter(({ form }) => form === 'turning').length }
  if (have.answers < need.answers || have.turning < need.turning) return { tag: 'too-little', have, need }
  const oldestFirst = answers.toSorted((one, other) => one.at - other.at)
  const beliefs = believe(oldestFirst, mix, levels)
  return {
    tag: 'ready',
    ...passChance(beliefs, mix),
    answers: answers.length,
    transfer: transferOf(answers, beliefs),
  }
}

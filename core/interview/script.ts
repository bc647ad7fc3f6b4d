import type { Draw } from '../grading/draw.ts'
import type { Choice } from '../question/pack.ts'
import type { AskedQuestion, Question } from '../question/question.ts'
import type { InterviewPlan } from './plan.ts'

export const ROUND_KINDS = ['opening', 'scenario', 'estimate', 'closing'] as const
export type RoundKind = (typeof ROUND_KINDS)[number]

/** What an interview may ask, in its order: drawn once, with each question as it stood then. */
export type Script = {
  readonly plan: InterviewPlan
  readonly choices: readonly Choice[]
  readonly rounds: readonly Round[]
}

export type Round = {
  readonly kind: RoundKind
  /** Milliseconds it should take, all its asks together. */
  readonly boxMs: number
  /** Of the round's question; null in the closing, which sums up and has none. */
  readonly item: RoundItem | null
}

export type RoundItem = {
  readonly question: Question
  readonly axisLabel: string
  /** Of an estimate. */
  readonly draw: Draw | null
  /** Ids of the flips that are meant to be asked, in their order. */
  readonly flips: readonly string[]
  /** By part, what may be shown before an answer (core/question/asked.ts). */
  readonly asked: Readonly<Record<string, AskedQuestion>>
  /** By part, the learner's card; none where there is none. */
  readonly cards: Readonly<Record<string, string>>
}

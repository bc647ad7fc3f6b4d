import type { Instant } from '../review/entry.ts'

/**
 * What a part asks. A flip that `turns` has another best choice than its scenario; one that `stays` has the same, so
 * whoever only knows the scenario's answer is right there too.
 */
export type Form = 'scenario' | 'turning' | 'staying' | 'explain' | 'recall' | 'estimate'

/** The first answer a learner ever gave to a part of a question. */
export type FirstAnswer = {
  readonly at: Instant
  readonly questionId: string
  readonly axis: string
  readonly level: string
  readonly form: Form
  /** 0 to 1, as a quiz scores it. */
  readonly mark: number
  /** Of a flip: whether the scenario's best choice was chosen. Null elsewhere. */
  readonly kept: boolean | null
}

export const isFlip = (form: Form): boolean => form === 'turning' || form === 'staying'

/** Variance of a mark over that of one that is all or nothing with the same mean. */
export const VARIANCE: Readonly<Record<Form, number>> = {
  scenario: 0.65,
  turning: 0.95,
  staying: 0.95,
  explain: 0.3,
  recall: 1,
  estimate: 0.9,
}

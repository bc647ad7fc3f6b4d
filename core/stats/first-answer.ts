import type { Instant } from '../review/entry.ts'

/**
 * What a part asks. A flip that `turns` has another best choice than its scenario; one that `stays` has the same, so
 * whoever only knows the scenario's answer is right there too.
 */
export const FORMS = ['scenario', 'turning', 'staying', 'explain', 'recall', 'estimate'] as const
export type Form = (typeof FORMS)[number]

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

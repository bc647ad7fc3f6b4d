import type { Kind } from '../question/question.ts'

/**
 * What is drawn from: `any` part at random; the `weakest`, least likely to be remembered now; the `unseen`; those `missed` the last
 * time; `pairs` of a scenario and, right behind it, a flip of it.
 */
export const SETS = ['any', 'weakest', 'unseen', 'missed', 'pairs'] as const
export type QuizSet = (typeof SETS)[number]

/** Practice shows each verdict at once, an exam none before it is handed in. */
export const MODES = ['practice', 'exam'] as const
export type Mode = (typeof MODES)[number]

/** What a quiz is asked to be. The same plan draws the same quiz from the same content and history. */
export type QuizPlan = {
  readonly mode: Mode
  readonly packId: string
  /** Ids; empty for all, as with levels and kinds. */
  readonly axes: readonly string[]
  readonly levels: readonly string[]
  readonly kinds: readonly Kind[]
  readonly set: QuizSet
  /** How many parts, at most. */
  readonly length: number
  /** The usual time of an exam, before the learner's `examTime`; null for no limit. A practice has none. */
  readonly minutes: number | null
  readonly seed: string
  /** `questionId/part`, in their order: exactly these, whatever else the plan says. Empty, but where a quiz that rested on history is repeated. */
  readonly parts: readonly string[]
}

export const LENGTH = { least: 1, most: 60 } as const
export const MINUTES = { least: 1, most: 300 } as const

/** Whether the draw depends on what the learner has done. */
export const restsOnHistory = (set: QuizSet): boolean => set !== 'any' && set !== 'pairs'

export const partKey = (questionId: string, part: string): string => `${questionId}/${part}`

/** Milliseconds from the start to the end of the attempt; null where there is none. */
export const timeOf = ({ mode, minutes }: QuizPlan, examTime: number): number | null =>
  mode === 'practice' || minutes === null ? null : Math.round(minutes * 60_000 * examTime)

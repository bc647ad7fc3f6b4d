import type { Answer, Grade, Source } from './entry.ts'

/** One answer as the browser sends it: the body of `POST /api/reviews`, or one line of it. */
export type SubmittedReview = {
  /** Made by the browser: a repeated request is recognised by it. */
  readonly id: string
  readonly cardId: string
  /** Of the memory that the answer was given on. */
  readonly version: number
  /** How long ago it was given, by the browser's own clock. */
  readonly agoMs: number
  readonly grade: Grade
  readonly derivedGrade: Grade
  readonly answer: Answer
  readonly durationMs: number
  /** Of the question as it was shown. */
  readonly revision: number
  readonly source: Source
  /** Of the outcome that was shown for the grade, if it was placed. */
  readonly placedDays?: number | null
}

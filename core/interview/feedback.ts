import type { Mark } from '../grading/key-points.ts'
import type { Html, Standing } from '../question/question.ts'
import type { Role } from './event.ts'
import type { Structure } from './structure.ts'

/** What one answer came to: worked out from its words, then from the marks of those who may judge it. */
export type Feedback = {
  readonly points: readonly PointMark[]
  /** Of a main part or a flip with options. */
  readonly choice: ChoiceMark | null
  /** Of an estimate. */
  readonly estimate: EstimateMark | null
  readonly structure: Structure
  /** What the ask took, and what its share of the round's box is. */
  readonly ms: number
  readonly boxMs: number
}

export type PointMark = Mark & {
  readonly text: string
  /** What counts: the last mark of the interviewer or the candidate, else whether the grader is sure. */
  readonly said: boolean
  readonly by: Role | 'grader'
}

export type ChoiceMark = {
  readonly chosen: string | null
  readonly best: string
  readonly standing: Standing | null
  /** Of what was chosen, if anything was, and of the answer. */
  readonly rationale: Html | null
  readonly bestRationale: Html
}

export type EstimateMark = {
  readonly given: number | null
  readonly right: number
  readonly unit: string
  /** Signed share of the right value; null where none was given. */
  readonly error: number | null
  readonly within: boolean
}

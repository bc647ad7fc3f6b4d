import type { Deed, Role } from '#core/interview/event.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import type { Interview } from './read-interview.ts'

/** One deed as a browser sends it. */
export type SubmittedDeed = Deed & {
  /** Made by the browser: a repeated request is recognised by it. */
  readonly id: string
  /** How long ago it was done, by the browser's own clock. */
  readonly agoMs: number
}

export type Appended =
  /** All of it is on disk; the interview as it is now. */
  | { readonly tag: 'appended'; readonly interview: Interview }
  /** Those before `index` are on disk, nothing from it on; `why` is one sentence. */
  | {
      readonly tag: 'refused'
      readonly index: number
      readonly why: string
      readonly interview: Interview
    }
  /** Nothing was written: the one at `index` has the id of another interview's event. */
  | { readonly tag: 'taken'; readonly index: number }
  | { readonly tag: 'unknown-interview' }

/** Writes what was done, in its order; a known id answers as it did the first time. */
export async function appendEvents(
  _db: Database,
  _learnerId: string,
  _interviewId: string,
  _by: Role,
  _deeds: readonly SubmittedDeed[],
  _now: Instant,
): Promise<Appended> {
  throw new Error('not yet')
}

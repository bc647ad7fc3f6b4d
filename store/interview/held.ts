import type { Script } from '#core/interview/script.ts'
import type { InterviewState } from '#core/interview/state.ts'
import type { Question } from '#core/question/question.ts'
import type { Instant } from '#core/review/entry.ts'
import { type Bounded, bounded } from '../bounded.ts'
import type { Database } from '../db.ts'

/** An interview up to some event, which never changes: whoever goes on from it reads the later events only. */
export type Held = {
  readonly script: Script
  readonly state: InterviewState
  /** Of the last event; null before the first. */
  readonly lastAt: Instant | null
}

type Kept = {
  readonly interviews: Bounded<Held>
  /** By id and hash, so that interviews share them: a question is thousands of characters. */
  readonly questions: Bounded<Question>
}

export function heldIn(db: Database): Kept {
  shared.runwhereInterviews ??= new WeakMap()
  const known = shared.runwhereInterviews.get(db)
  if (known !== undefined) return known
  const made = { interviews: bounded<Held>(1000), questions: bounded<Question>(500) }
  shared.runwhereInterviews.set(db, made)
  return made
}

/** Of what is on disk only: a transaction that fails must leave no trace here. */
export function remember(db: Database, id: string, held: Held): void {
  const { interviews } = heldIn(db)
  if ((interviews.get(id)?.state.seq ?? -1) < held.state.seq) interviews.set(id, held)
}

// Next loads a module once for each bundle that holds it.
const shared = globalThis as { runwhereInterviews?: WeakMap<Database, Kept> }

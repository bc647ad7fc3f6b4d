import type { AskId } from '#core/interview/ask.ts'
import type { Learner } from '#core/learner/learner.ts'
import type { Grade, Instant, StudyDay } from '#core/review/entry.ts'
import type { Database } from '../db.ts'

/** A card that comes forward, or came forward once that was applied. */
export type MissedCard = {
  readonly cardId: string
  readonly questionId: string
  readonly part: string
  readonly title: string
  /** What the answer was given to. */
  readonly ask: AskId
  readonly grade: Grade
  /** Null before its first review. */
  readonly dueBefore: StudyDay | null
  readonly dueAfter: StudyDay
}

export type Missed = {
  readonly cards: readonly MissedCard[]
  readonly state: 'not-applied' | 'applied' | 'taken-back'
}

export type MissedRead =
  | { readonly tag: 'missed'; readonly missed: Missed }
  /** It is not over. */
  | { readonly tag: 'running' }
  | { readonly tag: 'unknown-interview' }

/** What would be told to the scheduler, or was. */
export async function readMissed(
  _db: Database,
  _learner: Learner,
  _interviewId: string,
  _now: Instant,
): Promise<MissedRead> {
  throw new Error('not yet')
}

/** Twice is once; after it was taken back it is not applied again. */
export async function applyMissed(
  _db: Database,
  _learner: Learner,
  _interviewId: string,
  _now: Instant,
): Promise<MissedRead> {
  throw new Error('not yet')
}

/** All of it as one. Twice is once. */
export async function takeBackMissed(
  _db: Database,
  _learner: Learner,
  _interviewId: string,
  _now: Instant,
): Promise<MissedRead> {
  throw new Error('not yet')
}

import type { InterviewPlan } from '#core/interview/plan.ts'
import type { Learner } from '#core/learner/learner.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import type { Sql } from '../sql.ts'
import { transactSql } from '../transact.ts'
import type { Seat } from './interview-rows.ts'

export type NewInterview = {
  readonly id: string
  readonly plan: InterviewPlan
  /** Null for one alone. */
  readonly room: { readonly id: string; readonly candidateSeat: Seat } | null
}

export type InterviewStarted =
  /** Also when it had been started before. */
  | { readonly tag: 'started'; readonly id: string }
  /** One sentence: why, and what to widen. */
  | { readonly tag: 'nothing-fits'; readonly why: string }
  /** There is another interview of this id. */
  | { readonly tag: 'taken' }

/** Draws the script and keeps each question as it stands; nothing that is loaded later changes what is asked. */
export const startInterview = (
  db: Database,
  learner: Learner,
  wanted: NewInterview,
  now: Instant,
): Promise<InterviewStarted> => transactSql(db, (sql) => startIn(sql, learner, wanted, now))

/** The same within a transaction, for whoever writes more than the interview. */
export async function startIn(
  _sql: Sql,
  _learner: Learner,
  _wanted: NewInterview,
  _now: Instant,
): Promise<InterviewStarted> {
  throw new Error('not yet')
}

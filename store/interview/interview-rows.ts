import type { InterviewEvent } from '#core/interview/event.ts'
import type { InterviewPlan } from '#core/interview/plan.ts'
import type { Seat } from '#core/interview/room.ts'
import type { Choice } from '#core/question/pack.ts'
import type { Instant } from '#core/review/entry.ts'
import { instantOf, type Sql } from '../sql.ts'
import { sorted } from './sorted.ts'

export type InterviewRow = {
  readonly id: string
  readonly learnerId: string
  /** Null for one alone. */
  readonly roomId: string | null
  /** Which seat answers; alone it is the host's. */
  readonly candidateSeat: Seat
  readonly plan: InterviewPlan
  /** As they were called when it was drawn. */
  readonly choices: readonly Choice[]
  readonly contentHash: string
  readonly createdAt: Instant
  /** Of the last event; 0 before the first. */
  readonly lastSeq: number
  readonly endedAt: Instant | null
  readonly appliedAt: Instant | null
  readonly takenBackAt: Instant | null
}

/** Null where this learner has no such interview. */
export const readInterviewRow = (sql: Sql, learnerId: string, id: string): Promise<InterviewRow | null> =>
  find(sql, learnerId, id, '')

/** The same, with other writers kept off the interview to the end of the transaction. */
export const lockInterview = (sql: Sql, learnerId: string, id: string): Promise<InterviewRow | null> =>
  find(sql, learnerId, id, sql.provider === 'postgres' ? 'FOR UPDATE' : '')

async function find(sql: Sql, learnerId: string, id: string, lock: string): Promise<InterviewRow | null> {
  const [row] = await sql.all<InterviewTextRow>(
    `SELECT ${INTERVIEW_COLUMNS} FROM "Interview" WHERE "id" = ? AND "learnerId" = ? ${lock}`,
    [id, learnerId],
  )
  return row === undefined ? null : interviewOf(row)
}

export const INTERVIEW_COLUMNS = `"id", "learnerId", "roomId", "candidateSeat", "plan", "choices", "contentHash",
  "createdAt", "lastSeq", "endedAt", "appliedAt", "takenBackAt"`

export type InterviewTextRow = Record<
  'id' | 'learnerId' | 'plan' | 'choices' | 'contentHash' | 'createdAt',
  string
> &
  Record<'roomId' | 'endedAt' | 'appliedAt' | 'takenBackAt', string | null> & {
    readonly candidateSeat: Seat
    readonly lastSeq: number
  }

export const interviewOf = (row: InterviewTextRow): InterviewRow => ({
  ...row,
  plan: sorted(JSON.parse(row.plan)),
  choices: sorted(JSON.parse(row.choices)),
  createdAt: instantOf(row.createdAt),
  endedAt: orNull(row.endedAt),
  appliedAt: orNull(row.appliedAt),
  takenBackAt: orNull(row.takenBackAt),
})

/** Those after one sequence number and up to another, in their order. */
export async function readInterviewEvents(
  sql: Sql,
  interviewId: string,
  after: number,
  upTo: number,
): Promise<readonly InterviewEvent[]> {
  type Row = Record<'id' | 'at' | 'by' | 'body', string> & { readonly seq: number }
  if (upTo <= after) return []
  const rows = await sql.all<Row>(
    `SELECT "seq", "id", "at", "by", "body" FROM "InterviewEvent"
     WHERE "interviewId" = ? AND "seq" > ? AND "seq" <= ? ORDER BY "seq"`,
    [interviewId, after, upTo],
  )
  return rows.map(({ seq, id, at, by, body }) => ({
    ...{ seq, id, at: instantOf(at), by },
    ...sorted(JSON.parse(body)),
  }))
}

const orNull = (text: string | null): Instant | null => (text === null ? null : instantOf(text))

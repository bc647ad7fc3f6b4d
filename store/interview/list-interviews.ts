import type { Database } from '../db.ts'
import { instantOf, instantText } from '../sql.ts'
import { INTERVIEW_COLUMNS, type InterviewRow, type InterviewTextRow, interviewOf } from './interview-rows.ts'

export type InterviewsPage = {
  readonly interviews: readonly InterviewRow[]
  /** To go on from; null where there are no older ones. */
  readonly next: string | null
}

export type InterviewFilter = {
  /** Whether it is over. */
  readonly over: boolean
  /** Of this room only. */
  readonly roomId?: string
}

/** Newest first; `after` is the `next` of the page before. */
export async function listInterviews(
  db: Database,
  learnerId: string,
  { over, roomId }: InterviewFilter,
  limit: number,
  after: string | null = null,
): Promise<InterviewsPage> {
  const from = after === null ? null : cursorOf(after)
  const rows = await db.sql.read.all<InterviewTextRow>(
    `SELECT ${INTERVIEW_COLUMNS} FROM "Interview"
     WHERE "learnerId" = ? AND "endedAt" IS ${over ? 'NOT NULL' : 'NULL'} ${roomId === undefined ? '' : 'AND "roomId" = ?'}
     ${from === null ? '' : 'AND ("createdAt" < ? OR ("createdAt" = ? AND "id" < ?))'}
     ORDER BY "createdAt" DESC, "id" DESC LIMIT ${Math.trunc(limit) + 1}`,
    [
      learnerId,
      ...(roomId === undefined ? [] : [roomId]),
      ...(from === null ? [] : [from.at, from.at, from.id]),
    ],
  )
  const interviews = rows.slice(0, limit).map(interviewOf)
  const last = rows[limit - 1]
  const goesOn = rows.length > limit && last !== undefined
  return { interviews, next: goesOn ? `${instantOf(last.createdAt)}_${last.id}` : null }
}

/** Null for what is no cursor: an address may say anything. */
const cursorOf = (after: string): { readonly at: string; readonly id: string } | null => {
  const [, at, id] = /^(\d{1,15})_([0-9a-f-]{36})$/.exec(after) ?? []
  return at === undefined || id === undefined ? null : { at: instantText(Number(at)), id }
}

import { findAsk } from '#core/interview/find-ask.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { instantText, type Sql } from '../sql.ts'
import { transactSql } from '../transact.ts'
import { writeRows } from '../write-rows.ts'
import { lockInterview } from './interview-rows.ts'
import { readInterview } from './read-interview.ts'

/** In bytes: of a part, and of all recordings of an interview together; and how many parts one may have. */
export const SOUND_LIMITS = { part: 1024 * 1024, interview: 60 * 1024 * 1024 } as const

export type NewPart = {
  readonly interviewId: string
  readonly recordingId: string
  /** What is answered. */
  readonly ask: string
  /** Media type with its parameters, as the browser's recorder names it. */
  readonly type: string
  /** From 0. */
  readonly place: number
  readonly sound: Uint8Array
}

export type PartKept =
  /** Also when this place had been kept before. */
  | 'kept'
  | 'unknown-interview'
  /** It is held in a room, where nothing is recorded. */
  | 'in-room'
  /** The interview asks no such thing. */
  | 'unknown-ask'
  /** The interview has no room for more sound. */
  | 'full'
  /** The recording is of another interview, of another answer, or of another type. */
  | 'other'
  /** It was deleted, and stays so. */
  | 'deleted'

/** Keeps some seconds of a spoken answer; on disk when it resolves. */
export async function keepPart(
  db: Database,
  learnerId: string,
  part: NewPart,
  now: Instant,
): Promise<PartKept> {
  const interview = await readInterview(db, learnerId, part.interviewId)
  if (interview === null) return 'unknown-interview'
  if (interview.row.roomId !== null) return 'in-room'
  if (findAsk(interview.script, part.ask) === null) return 'unknown-ask'
  return transactSql(db, async (sql) => {
    // Held, so that two parts at once do not both find the last of the room.
    await lockInterview(sql, learnerId, part.interviewId)
    return keep(sql, part, now)
  })
}

async function keep(
  sql: Sql,
  { interviewId, recordingId, ask, type, place, sound }: NewPart,
  now: Instant,
): Promise<PartKept> {
  const known = await readRecording(sql, recordingId)
  if (known !== undefined) {
    if (known.interviewId !== interviewId || known.ask !== ask || known.type !== type) return 'other'
    if (known.deletedAt !== null) return 'deleted'
    const had = await sql.all('SELECT "place" FROM "RecordingPart" WHERE "recordingId" = ? AND "place" = ?', [
      recordingId,
      place,
    ])
    if (had.length > 0) return 'kept'
  }
  if ((await readSize(sql, interviewId)) + sound.byteLength > SOUND_LIMITS.interview) return 'full'
  if (known === undefined)
    await writeRows(sql, 'Recording', [
      { id: recordingId, interviewId, ask, type, startedAt: instantText(now) },
    ])
  await writeRows(sql, 'RecordingPart', [{ recordingId, place, sound }])
  return 'kept'
}

type RecordingRow = Record<'interviewId' | 'ask' | 'type', string> & { readonly deletedAt: string | null }

async function readRecording(sql: Sql, id: string): Promise<RecordingRow | undefined> {
  const [row] = await sql.all<RecordingRow>(
    'SELECT "interviewId", "ask", "type", "deletedAt" FROM "Recording" WHERE "id" = ?',
    [id],
  )
  return row
}

/** Both databases know the length of bytes without reading them. */
async function readSize(sql: Sql, interviewId: string): Promise<number> {
  const [row] = await sql.all<{ readonly bytes: number }>(
    `SELECT CAST(COALESCE(SUM(length(p."sound")), 0) AS INTEGER) AS "bytes"
     FROM "Recording" r JOIN "RecordingPart" p ON p."recordingId" = r."id" WHERE r."interviewId" = ?`,
    [interviewId],
  )
  return row?.bytes ?? 0
}

import type { AskId } from '#core/interview/ask.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { instantOf, instantText } from '../sql.ts'
import { transactSql } from '../transact.ts'
import { lockInterview } from './interview-rows.ts'

export type RecordingLine = {
  readonly id: string
  readonly ask: AskId
  readonly type: string
  readonly startedAt: Instant
  readonly bytes: number
  /** When its sound was deleted. */
  readonly deletedAt: Instant | null
}

type RecordingRow = Omit<RecordingLine, 'startedAt' | 'deletedAt'> & {
  readonly startedAt: string
  readonly deletedAt: string | null
}

/** In the order they were begun. */
export async function listRecordings(
  db: Database,
  learnerId: string,
  interviewId: string,
): Promise<readonly RecordingLine[]> {
  const rows = await db.sql.read.all<RecordingRow>(
    `SELECT r."id", r."ask", r."type", r."startedAt", r."deletedAt", CAST(COALESCE(SUM(length(p."sound")), 0) AS INTEGER) AS "bytes"
     FROM "Recording" r JOIN "Interview" i ON i."id" = r."interviewId"
     LEFT JOIN "RecordingPart" p ON p."recordingId" = r."id"
     WHERE r."interviewId" = ? AND i."learnerId" = ?
     GROUP BY r."id", r."ask", r."type", r."startedAt", r."deletedAt" ORDER BY r."startedAt", r."id"`,
    [interviewId, learnerId],
  )
  return rows.map((row) => ({
    ...row,
    startedAt: instantOf(row.startedAt),
    deletedAt: row.deletedAt === null ? null : instantOf(row.deletedAt),
  }))
}

export type Sound = {
  readonly type: string
  readonly size: number
  /** From the first byte to the last, both counted from 0; a part at a time, as fast as it is taken. */
  readonly read: (first: number, last: number) => AsyncGenerator<Uint8Array<ArrayBuffer>>
}

/** Null where there is none, or it was deleted. */
export async function readSound(
  db: Database,
  learnerId: string,
  interviewId: string,
  recordingId: string,
): Promise<Sound | null> {
  const sql = db.sql.read
  const [found] = await sql.all<{ readonly type: string }>(
    `SELECT r."type" FROM "Recording" r JOIN "Interview" i ON i."id" = r."interviewId"
     WHERE r."id" = ? AND i."id" = ? AND i."learnerId" = ? AND r."deletedAt" IS NULL`,
    [recordingId, interviewId, learnerId],
  )
  if (found === undefined) return null
  const parts = await sql.all<{ readonly place: number; readonly bytes: number }>(
    `SELECT "place", length("sound") AS "bytes" FROM "RecordingPart" WHERE "recordingId" = ? ORDER BY "place"`,
    [recordingId],
  )
  async function* read(first: number, last: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    let start = 0
    for (const { place, bytes } of parts) {
      const [from, to] = [Math.max(first - start, 0), Math.min(last - start + 1, bytes)]
      start += bytes
      if (from >= to) continue
      const [part] = await sql.all<{ readonly sound: Uint8Array<ArrayBuffer> }>(
        'SELECT "sound" FROM "RecordingPart" WHERE "recordingId" = ? AND "place" = ?',
        [recordingId, place],
      )
      // Deleted while it was played.
      if (part === undefined) return
      yield part.sound.subarray(from, to)
    }
  }
  return { type: found.type, size: parts.reduce((sum, { bytes }) => sum + bytes, 0), read }
}

/** For good. False where there never was such a recording. */
export function deleteRecording(
  db: Database,
  learnerId: string,
  interviewId: string,
  recordingId: string,
  now: Instant,
): Promise<boolean> {
  return transactSql(db, async (sql) => {
    // Held, so that no part arrives meanwhile.
    if ((await lockInterview(sql, learnerId, interviewId)) === null) return false
    const found = await sql.all('SELECT "id" FROM "Recording" WHERE "id" = ? AND "interviewId" = ?', [
      recordingId,
      interviewId,
    ])
    if (found.length === 0) return false
    await sql.run('DELETE FROM "RecordingPart" WHERE "recordingId" = ?', [recordingId])
    await sql.run('UPDATE "Recording" SET "deletedAt" = ? WHERE "id" = ? AND "deletedAt" IS NULL', [
      instantText(now),
      recordingId,
    ])
    return true
  })
}

import type { Seat } from '#core/interview/room.ts'
import type { Sql } from '../sql.ts'

export type RoomInterview = {
  readonly id: string
  readonly candidateSeat: Seat
  readonly lastSeq: number
  readonly endedAt: string | null
  /** How many there are in the room. */
  readonly interviews: number
}

/** The interview that a room is at: its latest. */
export async function latestInterview(sql: Sql, roomId: string): Promise<RoomInterview | undefined> {
  const [row] = await sql.all<RoomInterview>(
    `SELECT "id", "candidateSeat", "lastSeq", "endedAt",
       (SELECT CAST(COUNT(*) AS INTEGER) FROM "Interview" WHERE "roomId" = ?) AS "interviews"
     FROM "Interview" WHERE "roomId" = ? ORDER BY "createdAt" DESC, "id" DESC LIMIT 1`,
    [roomId, roomId],
  )
  return row
}

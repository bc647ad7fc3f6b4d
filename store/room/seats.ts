import type { Seat } from '#core/interview/room.ts'
import type { Instant } from '#core/review/entry.ts'
import { instantOf, type Sql } from '../sql.ts'

/** A seat's link that was not withdrawn. */
export type OpenSeat = {
  readonly passId: string
  readonly seat: Seat
  readonly holderHash: string | null
  /** Null where no page of it is open. */
  readonly seenAt: Instant | null
}

export async function readSeats(sql: Sql, roomId: string): Promise<readonly OpenSeat[]> {
  type Row = Pick<OpenSeat, 'passId' | 'seat' | 'holderHash'> & { readonly seenAt: string | null }
  const rows = await sql.all<Row>(
    `SELECT "id" AS "passId", "role" AS "seat", "holderHash", "seenAt" FROM "Pass"
     WHERE "roomId" = ? AND "revokedAt" IS NULL`,
    [roomId],
  )
  return rows.map((row) => ({ ...row, seenAt: row.seenAt === null ? null : instantOf(row.seenAt) }))
}

import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { transactSql } from '../transact.ts'
import { announceRoom } from './announce.ts'
import { tellRoomChanged } from './live/hub.ts'
import { lockRoom, renew } from './open-room.ts'
import type { SeatPass } from './read-pass.ts'

/** Lets another browser take the guest's seat by the same link; whoever had it is out at once. */
export async function freeSeat(db: Database, { roomId }: SeatPass): Promise<void> {
  await transactSql(db, async (sql) => {
    await sql.run(
      `UPDATE "Pass" SET "holderHash" = NULL, "seenAt" = NULL
       WHERE "roomId" = ? AND "role" = 'guest' AND "revokedAt" IS NULL`,
      [roomId],
    )
    await announceRoom(sql, roomId)
  })
  tellRoomChanged(db, roomId)
}

/** Withdraws the guest's link, and whoever came in by it, for a new one; gives its token. */
export async function renewGuest(
  db: Database,
  { roomId, expiresAt }: SeatPass,
  now: Instant,
): Promise<string> {
  const token = await transactSql(db, async (sql) => {
    // Held, so that of two at once only one link is left.
    await lockRoom(sql, roomId)
    const made = await renew(sql, roomId, 'guest', expiresAt, now)
    await announceRoom(sql, roomId)
    return made
  })
  tellRoomChanged(db, roomId)
  return token
}

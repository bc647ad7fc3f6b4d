import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { transactSql } from '../transact.ts'
import { lockRoom, renew } from './open-room.ts'
import type { SeatPass } from './read-pass.ts'

/** Lets another browser take the guest's seat by the same link; whoever had it is out at once. */
export function freeSeat(db: Database, host: SeatPass): Promise<void> {
  return transactSql(db, (sql) =>
    sql.run(
      `UPDATE "Pass" SET "holderHash" = NULL WHERE "roomId" = ? AND "role" = 'guest' AND "revokedAt" IS NULL`,
      [host.roomId],
    ),
  )
}

/** Withdraws the guest's link, and whoever came in by it, for a new one; gives its token. */
export function renewGuest(db: Database, host: SeatPass, now: Instant): Promise<string> {
  return transactSql(db, async (sql) => {
    // Held, so that of two at once only one link is left.
    await lockRoom(sql, host.roomId)
    return renew(sql, host.roomId, 'guest', host.expiresAt, now)
  })
}

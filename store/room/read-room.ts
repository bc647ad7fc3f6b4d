import type { RoomView } from '#core/interview/room.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import type { SeatPass } from './read-pass.ts'

/** The room as whoever sits there may see it now. */
export async function readRoom(_db: Database, _pass: SeatPass, _now: Instant): Promise<RoomView> {
  throw new Error('Comes with the live feed.')
}

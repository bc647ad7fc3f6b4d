import { guarded } from '#app/_server/guard.ts'
import { seatKeyOf } from '#app/_server/seat.ts'
import { type Database, database } from '#store/db.ts'
import { type Pass, readPass, type SeatPass } from '#store/room/read-pass.ts'
import { refusedPass } from './refused.ts'

export type RoomContext = { readonly params: Promise<{ readonly token: string }> }

type Entered<P extends Pass> = { readonly db: Database; readonly pass: P; readonly now: number }

type Handler<P extends Pass> = (request: Request, entered: Entered<P>) => Response | Promise<Response>

/** For a seat of a room that this browser has. */
export const seated = (handler: Handler<SeatPass>) =>
  entering((pass) => (pass.tag === 'seat' ? pass : null), handler)

/** For the host of a room. */
export const hosting = (handler: Handler<SeatPass>) =>
  entering((pass) => (pass.tag === 'seat' && pass.seat === 'host' ? pass : null), handler)

/** Stands before what is behind a link: whoever it does not let in hears why, and nothing else. */
export function entering<P extends Pass>(wanted: (pass: Pass) => P | null, handler: Handler<P>) {
  return guarded<RoomContext>(async (request, { params }) => {
    const db = await database()
    const now = Date.now()
    const reading = await readPass(db, (await params).token, seatKeyOf(request.headers), now)
    if (reading.tag === 'refused') return refusedPass(reading.why)
    const pass = wanted(reading.pass)
    return pass === null ? refusedPass('other-role') : handler(request, { db, pass, now })
  })
}

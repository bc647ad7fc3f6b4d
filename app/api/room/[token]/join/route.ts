import { guarded } from '#app/_server/guard.ts'
import { makeSeatKey, seatCookie, seatKeyOf } from '#app/_server/seat.ts'
import { database } from '#store/db.ts'
import { joinAsGuest } from '#store/room/join.ts'
import type { RoomContext } from '../../enter.ts'
import { refusedPass, UNKEPT } from '../../refused.ts'

export const dynamic = 'force-dynamic'

/** Takes the guest's seat for this browser, which gets a cookie that says so; once it has it, again and again. */
export const POST = guarded<RoomContext>(async (request, { params }) => {
  const key = seatKeyOf(request.headers) ?? makeSeatKey()
  const joined = await joinAsGuest(await database(), (await params).token, key, Date.now())
  if (joined.tag === 'refused') return refusedPass(joined.why)
  return Response.json({ joined: true }, { headers: { ...UNKEPT, 'set-cookie': seatCookie(key) } })
})

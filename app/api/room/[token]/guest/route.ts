import { z } from 'zod'
import { reachableHosts } from '#app/_server/reachable.ts'
import { readChecked } from '#app/api/checked.ts'
import { freeSeat, renewGuest } from '#store/room/guest.ts'
import { hosting } from '../../enter.ts'
import { UNKEPT } from '../../refused.ts'

export const dynamic = 'force-dynamic'

const wish = z.strictObject({ action: z.enum(['free', 'renew']) })

/**
 * `free` lets another browser take the guest's seat by the same link: `{}`. `renew` withdraws the link for a new one:
 * `{guest, hosts}`. Either way whoever sits there is out at once.
 */
export const POST = hosting(async (request, { db, pass, now }) => {
  const body = await readChecked(request, wish)
  if (body.tag === 'refused') return body.response
  if (body.value.action === 'free') {
    await freeSeat(db, pass)
    return Response.json({}, { headers: UNKEPT })
  }
  const guest = `/room/${await renewGuest(db, pass, now)}`
  return Response.json({ guest, hosts: reachableHosts() }, { headers: UNKEPT })
})

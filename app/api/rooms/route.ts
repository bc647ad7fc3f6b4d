import { z } from 'zod'
import { guarded } from '#app/_server/guard.ts'
import { reachableHosts } from '#app/_server/reachable.ts'
import { refuse } from '#app/_server/refusal.ts'
import { id, readChecked } from '#app/api/checked.ts'
import { pairedPlan } from '#app/api/interviews/plan.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { openRoom } from '#store/room/open-room.ts'

export const dynamic = 'force-dynamic'

const room = z.strictObject({ id, interviewId: id, plan: pairedPlan })

/**
 * Opens a room: 201 `{host, guest, hosts, expiresAt}`, the two links as paths and the names by which other machines reach this
 * one. Nobody can tell the links again: opened again under its id the room has new ones, the guest's only while the seat is free.
 */
export const POST = guarded(async (request) => {
  const body = await readChecked(request, room)
  if (body.tag === 'refused') return body.response
  const db = await database()
  const opened = await openRoom(db, await readLearner(db), body.value, Date.now())
  switch (opened.tag) {
    case 'opened': {
      const { host, guest, expiresAt } = opened
      const links = { host: `/room/${host}`, guest: guest === null ? null : `/room/${guest}` }
      const headers = { 'cache-control': 'no-store' }
      return Response.json({ ...links, hosts: reachableHosts(), expiresAt }, { status: 201, headers })
    }
    case 'nothing-fits':
      return refuse(409, opened.why)
    case 'expired':
      return refuse(409, 'This room is past its time: open another.')
    case 'taken':
      return refuse(422, 'id: there is a room or an interview of this id: make a new one', 'id')
  }
})

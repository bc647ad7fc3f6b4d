import { z } from 'zod'
import { inBackground } from '#app/_server/background.ts'
import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { id, readChecked, text } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { adopt } from '#store/review/adoption/adopt.ts'
import { refoldAside } from '#store/review/adoption/refold-aside.ts'

export const dynamic = 'force-dynamic'

/** Takes weights over, new or earlier ones. 202: the memories follow; a known id answers as it did the first time. */
export const POST = guarded(async (request) => {
  const body = await readChecked(request, z.object({ id, parameterSetId: text(200) }))
  if (body.tag === 'refused') return body.response
  const db = await database()
  const result = await adopt(db, await readLearner(db), body.value, Date.now())
  switch (result.tag) {
    case 'unknown-set':
      return refuse(404, 'There are no such weights.', 'parameterSetId')
    case 'in-use':
      return refuse(409, 'These weights are in use already.', 'parameterSetId')
    case 'refused':
      return refuse(422, result.reason, 'parameterSetId')
    case 'adopted':
      inBackground('an adoption', refoldAside(db))
      return Response.json({ id: result.id }, { status: 202 })
  }
})

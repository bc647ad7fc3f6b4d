import { z } from 'zod'
import { inBackground } from '#app/_server/background.ts'
import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { id, readChecked } from '#app/api/checked.ts'
import { LEAST } from '#core/review/training.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { beginTraining } from '#store/review/training/begin.ts'
import { countTrainable } from '#store/review/training/count.ts'
import { runTraining } from '#store/review/training/run.ts'

export const dynamic = 'force-dynamic'

/** Begins to learn weights from the log. 202 with the id to ask for; a known id answers as it did the first time. */
export const POST = guarded(async (request) => {
  const body = await readChecked(request, z.object({ id }))
  if (body.tag === 'refused') return body.response
  const db = await database()
  const learner = await readLearner(db)
  const reviews = await countTrainable(db, learner.id, LEAST)
  if (reviews < LEAST) {
    return refuse(422, `There is too little to learn from: ${reviews} of the ${LEAST} reviews it takes.`)
  }
  const begun = await beginTraining(db, learner, body.value.id, Date.now())
  if (begun.tag === 'busy') {
    return Response.json({ error: 'A training is running already.', id: begun.id }, { status: 409 })
  }
  if (begun.tag === 'begun') {
    inBackground('a training', runTraining(db, learner, begun.id, Date.now))
  }
  return Response.json({ id: begun.id }, { status: 202 })
})

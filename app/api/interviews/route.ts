import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { readChecked } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { startInterview } from '#store/interview/start.ts'
import { readLearner } from '#store/learner/learner.ts'
import { start } from './plan.ts'

export const dynamic = 'force-dynamic'

/** Draws an interview alone; the same id again is the same interview. */
export const POST = guarded(async (request) => {
  const body = await readChecked(request, start)
  if (body.tag === 'refused') return body.response
  const db = await database()
  const wanted = { ...body.value, room: null }
  const started = await startInterview(db, await readLearner(db), wanted, Date.now())
  switch (started.tag) {
    case 'started':
      return Response.json({ id: started.id }, { status: 201 })
    case 'nothing-fits':
      return refuse(409, started.why)
    case 'taken':
      return refuse(422, 'id: there is an interview of this id: make a new one', 'id')
  }
})

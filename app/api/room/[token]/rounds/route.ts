import { z } from 'zod'
import { refuse } from '#app/_server/refusal.ts'
import { id, readChecked } from '#app/api/checked.ts'
import { pairedPlan } from '#app/api/interviews/plan.ts'
import { readLearner } from '#store/learner/learner.ts'
import { newRound } from '#store/room/new-round.ts'
import { hosting } from '../../enter.ts'

export const dynamic = 'force-dynamic'

const round = z.strictObject({ id, plan: pairedPlan, swap: z.boolean() })

/** Another interview in the room, with the seats swapped or not. */
export const POST = hosting(async (request, { db, pass, now }) => {
  const body = await readChecked(request, round)
  if (body.tag === 'refused') return body.response
  const started = await newRound(db, await readLearner(db), pass, body.value, now)
  switch (started.tag) {
    case 'started':
      return Response.json({ id: started.id }, { status: 201 })
    case 'not-over':
      return refuse(409, 'End this interview before the next one.')
    case 'nothing-fits':
      return refuse(409, started.why)
    case 'taken':
      return refuse(422, 'id: there is an interview of this id: make a new one', 'id')
  }
})

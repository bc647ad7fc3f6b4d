import { z } from 'zod'
import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { check, id, readChecked } from '#app/api/checked.ts'
import { candidateView } from '#core/interview/candidate-view.ts'
import { interviewerView } from '#core/interview/interviewer-view.ts'
import { database } from '#store/db.ts'
import { readModelSettings } from '#store/interview/model.ts'
import { propose } from '#store/interview/propose.ts'
import { readLearner } from '#store/learner/learner.ts'
import { ask } from '../../deeds.ts'
import { type InterviewContext, unknownInterview } from '../../unknown.ts'

export const dynamic = 'force-dynamic'

const wanted = z.strictObject({ id, ask })

/**
 * Has the operator's model propose marks for one answer, once. 200 means that they stand in the log, and shows the interview as it is
 * then; whatever else it says, the interview is as it was.
 */
export const POST = guarded<InterviewContext>(async (request, { params }) => {
  const interviewId = check((await params).id, id)
  if (interviewId.tag === 'refused') return unknownInterview()
  const body = await readChecked(request, wanted)
  if (body.tag === 'refused') return body.response
  const db = await database()
  const learner = await readLearner(db)
  const result = await propose(db, learner.id, interviewId.value, body.value, readModelSettings(), Date.now)
  switch (result.tag) {
    case 'proposed': {
      const { row, script, state } = result.interview
      const given = { id: row.id, now: Date.now() }
      const view =
        row.roomId === null ? candidateView(script, state, given) : interviewerView(script, state, given)
      return Response.json({ view, leftOut: result.leftOut })
    }
    case 'off':
      return refuse(409, 'No model is set up here: mark the answer yourself.')
    case 'refused':
      return refuse(409, result.why)
    case 'failed':
      return refuse(502, `${result.why} Nothing is lost: the marks are as they were.`)
    case 'taken':
      return refuse(422, 'id: another interview has an event of this id: make a new one', 'id')
    case 'unknown-interview':
      return unknownInterview()
  }
})

import { guarded } from '#app/_server/guard.ts'
import { check, id } from '#app/api/checked.ts'
import { candidateView } from '#core/interview/candidate-view.ts'
import { database } from '#store/db.ts'
import { readInterview } from '#store/interview/read-interview.ts'
import { readLearner } from '#store/learner/learner.ts'
import { type InterviewContext, inRoom, unknownInterview } from '../unknown.ts'

export const dynamic = 'force-dynamic'

/** An interview alone, as the candidate may see it now. */
export const GET = guarded<InterviewContext>(async (_request, { params }) => {
  const interviewId = check((await params).id, id)
  if (interviewId.tag === 'refused') return unknownInterview()
  const db = await database()
  const found = await readInterview(db, (await readLearner(db)).id, interviewId.value)
  if (found === null) return unknownInterview()
  const { row, script, state } = found
  if (row.roomId !== null) return inRoom()
  return Response.json(candidateView(script, state, { id: row.id, now: Date.now() }))
})

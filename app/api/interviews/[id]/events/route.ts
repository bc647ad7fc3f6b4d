import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { check, id, readChecked } from '#app/api/checked.ts'
import { candidateView } from '#core/interview/candidate-view.ts'
import { database } from '#store/db.ts'
import { appendEvents } from '#store/interview/append.ts'
import { type Interview, readInterview } from '#store/interview/read-interview.ts'
import { readLearner } from '#store/learner/learner.ts'
import { deeds } from '../../deeds.ts'
import { type InterviewContext, inRoom, unknownInterview } from '../../unknown.ts'

export const dynamic = 'force-dynamic'

/**
 * Appends what was done alone, the oldest first. 200 means that all of it is on disk; 409 that what stands before `index` is,
 * and nothing from it on. Both show the interview as it is then.
 */
export const POST = guarded<InterviewContext>(async (request, { params }) => {
  const interviewId = check((await params).id, id)
  if (interviewId.tag === 'refused') return unknownInterview()
  const body = await readChecked(request, deeds)
  if (body.tag === 'refused') return body.response
  const db = await database()
  const learner = await readLearner(db)
  const found = await readInterview(db, learner.id, interviewId.value)
  if (found !== null && found.row.roomId !== null) return inRoom()
  const now = Date.now()
  const view = ({ row, script, state }: Interview) => candidateView(script, state, { id: row.id, now })
  const result = await appendEvents(db, learner.id, interviewId.value, 'candidate', body.value, now)
  switch (result.tag) {
    case 'appended':
      return Response.json({ view: view(result.interview) })
    case 'refused': {
      const { why, index, interview } = result
      return Response.json({ error: why, index, view: view(interview) }, { status: 409 })
    }
    case 'taken': {
      const field = `${result.index}.id`
      return refuse(422, `${field}: another interview has an event of this id: make a new one`, field)
    }
    case 'unknown-interview':
      return unknownInterview()
  }
})

import { seeOther } from '#app/_server/form.ts'
import { guarded } from '#app/_server/guard.ts'
import { check, id } from '#app/api/checked.ts'
import { type InterviewContext, unknownInterview } from '#app/api/interviews/unknown.ts'
import { database } from '#store/db.ts'
import type { applyMissed } from '#store/interview/missed.ts'
import { readLearner } from '#store/learner/learner.ts'

/** What a request to `/api/interviews/ID/reviews` does, for a plain form. */
export const missedForm = (work: typeof applyMissed) =>
  guarded<InterviewContext>(async (_request, { params }) => {
    const interviewId = check((await params).id, id)
    if (interviewId.tag === 'refused') return unknownInterview()
    const db = await database()
    const result = await work(db, await readLearner(db), interviewId.value, Date.now())
    return result.tag === 'unknown-interview'
      ? unknownInterview()
      : seeOther(`/interview/${interviewId.value}#forward`)
  })

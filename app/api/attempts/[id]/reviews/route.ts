import { guarded } from '#app/_server/guard.ts'
import { check, id } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { takeBackReviews } from '#store/quiz/take-back.ts'
import { type AttemptContext, unknownAttempt } from '../../unknown.ts'

export const dynamic = 'force-dynamic'

/** Takes back what the attempt told the scheduler, for good: the log keeps all of it. */
export const DELETE = guarded<AttemptContext>(async (_request, { params }) => {
  const attemptId = check((await params).id, id)
  if (attemptId.tag === 'refused') return unknownAttempt()
  const db = await database()
  const done = await takeBackReviews(db, await readLearner(db), attemptId.value, Date.now())
  return done === 'taken-back' ? Response.json({ id: attemptId.value }) : unknownAttempt()
})

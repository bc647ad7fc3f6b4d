import { guarded } from '#app/_server/guard.ts'
import { check, id } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { readAttempt } from '#store/quiz/read-attempt.ts'
import { type AttemptContext, unknownAttempt } from '../unknown.ts'

export const dynamic = 'force-dynamic'

/** What may be seen of an attempt while it runs, and after: never a key. */
export const GET = guarded<AttemptContext>(async (_request, { params }) => {
  const attemptId = check((await params).id, id)
  if (attemptId.tag === 'refused') return unknownAttempt()
  const db = await database()
  const view = await readAttempt(db, await readLearner(db), attemptId.value, Date.now())
  return view === null ? unknownAttempt() : Response.json(view)
})

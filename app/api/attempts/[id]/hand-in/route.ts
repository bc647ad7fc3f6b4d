import { z } from 'zod'
import { guarded } from '#app/_server/guard.ts'
import { check, id, readChecked } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { handIn } from '#store/quiz/hand-in.ts'
import { agoMs } from '../../ago.ts'
import { type AttemptContext, unknownAttempt } from '../../unknown.ts'

export const dynamic = 'force-dynamic'

const body = z.strictObject({ agoMs })

/** Ends an attempt; twice is once. */
export const POST = guarded<AttemptContext>(async (request, { params }) => {
  const attemptId = check((await params).id, id)
  if (attemptId.tag === 'refused') return unknownAttempt()
  const given = await readChecked(request, body)
  if (given.tag === 'refused') return given.response
  const db = await database()
  const result = await handIn(db, await readLearner(db), attemptId.value, given.value.agoMs, Date.now())
  return result.tag === 'handed-in' ? Response.json({ handedInAt: result.at }) : unknownAttempt()
})

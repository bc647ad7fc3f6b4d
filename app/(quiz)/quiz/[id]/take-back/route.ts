import { seeOther } from '#app/_server/form.ts'
import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { check, id } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { takeBackReviews } from '#store/quiz/take-back.ts'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** What `DELETE /api/attempts/ID/reviews` does, for a plain form. */
export const POST = guarded<Context>(async (_request, { params }) => {
  const attemptId = check((await params).id, id)
  if (attemptId.tag === 'refused') return refuse(404, 'There is no such attempt.')
  const db = await database()
  const taken = await takeBackReviews(db, await readLearner(db), attemptId.value, Date.now())
  if (taken === 'unknown-attempt') return refuse(404, 'There is no such attempt.')
  return seeOther(`/quiz/${attemptId.value}#reviews`)
})

import { seeOther } from '#app/_server/form.ts'
import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { check, id } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { takeBackMissed } from '#store/interview/missed.ts'
import { readLearner } from '#store/learner/learner.ts'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** What `DELETE /api/interviews/ID/reviews` does, for a plain form. */
export const POST = guarded<Context>(async (_request, { params }) => {
  const interviewId = check((await params).id, id)
  if (interviewId.tag === 'refused')
    return refuse(404, 'There is no such interview: look among those on /interview.')
  const db = await database()
  const result = await takeBackMissed(db, await readLearner(db), interviewId.value, Date.now())
  if (result.tag === 'unknown-interview')
    return refuse(404, 'There is no such interview: look among those on /interview.')
  return seeOther(`/interview/${interviewId.value}#forward`)
})

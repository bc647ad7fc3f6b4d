import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { check, id } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { handIn } from '#store/quiz/hand-in.ts'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** What `POST /api/attempts/ID/hand-in` does, for a plain form: of what was begun and will not be gone on with. */
export const POST = guarded<Context>(async (_request, { params }) => {
  const attemptId = check((await params).id, id)
  if (attemptId.tag === 'refused') return refuse(404, 'There is no such attempt.')
  const db = await database()
  const result = await handIn(db, await readLearner(db), attemptId.value, 0, Date.now())
  if (result.tag === 'unknown-attempt') return refuse(404, 'There is no such attempt.')
  return new Response(null, { status: 303, headers: { location: `/quiz/${attemptId.value}` } })
})

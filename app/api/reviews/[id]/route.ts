import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { check, id } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { undoReview } from '#store/review/undo.ts'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** Takes an answer back; the log keeps both. */
export const DELETE = guarded<Context>(async (_request, { params }) => {
  const reviewId = check((await params).id, id)
  if (reviewId.tag === 'refused') return refuse(404, 'There is no such review.')
  const db = await database()
  const undone = await undoReview(db, await readLearner(db), reviewId.value, Date.now())
  if (undone.tag === 'unknown-review') return refuse(404, 'There is no such review.')
  const { cardId, memory, version } = undone
  return Response.json({ cardId, memory, version })
})

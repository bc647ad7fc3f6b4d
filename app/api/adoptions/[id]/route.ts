import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { readAdoptions } from '#store/review/adoption/read.ts'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** `running` until every memory has followed, then `over`. */
export const GET = guarded<Context>(async (_request, { params }) => {
  const { id } = await params
  const db = await database()
  const adoptions = await readAdoptions(db.sql.read, (await readLearner(db)).id)
  const adoption = adoptions.find((one) => one.id === id)
  if (adoption === undefined) return refuse(404, 'There is no such adoption.')
  return Response.json({ id, state: adoption.finished ? 'over' : 'running' })
})

import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { readTrainings } from '#store/review/training/read.ts'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** `running`, `broken-off`, or `over` with what it came to. */
export const GET = guarded<Context>(async (_request, { params }) => {
  const { id } = await params
  const db = await database()
  const trainings = await readTrainings(db.sql.read, (await readLearner(db)).id, Date.now())
  const training = trainings.find((one) => one.id === id)
  if (training === undefined) return refuse(404, 'There is no such training.')
  const { tag: state, ...rest } = training.state
  return Response.json({ id, state, ...rest })
})

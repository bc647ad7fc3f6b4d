import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { check, id } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { readKey } from '#store/quiz/read-key.ts'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly id: string; readonly place: string }> }

/** The whole question with its verdict: in practice once it is answered, in an exam once that is handed in. */
export const GET = guarded<Context>(async (_request, { params }) => {
  const given = await params
  const attemptId = check(given.id, id)
  if (attemptId.tag === 'refused' || !/^\d{1,2}$/.test(given.place)) return unknown()
  const db = await database()
  const found = await readKey(db, await readLearner(db), attemptId.value, Number(given.place), Date.now())
  switch (found.tag) {
    case 'key':
      return Response.json(found.key)
    case 'not-yet':
      return refuse(409, 'The answer is shown once this question is answered, or the exam is handed in.')
    case 'unknown-place':
      return unknown()
  }
})

const unknown = (): Response => refuse(404, 'There is no such question in an attempt.')

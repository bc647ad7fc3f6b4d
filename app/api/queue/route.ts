import { z } from 'zod'
import { guarded } from '#app/_server/guard.ts'
import { check, id } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { readQueue } from '#store/review/queue.ts'

export const dynamic = 'force-dynamic'

const query = z.object({
  limit: z.coerce.number().int().min(1).max(50).default(10),
  exclude: z
    .string()
    .transform((list) => list.split(',').filter((one) => one !== ''))
    .pipe(z.array(id).max(200))
    .default([]),
})

/** What is to be asked now, in order, beside what the page already holds. */
export const GET = guarded(async (request) => {
  const asked = check(Object.fromEntries(new URL(request.url).searchParams), query)
  if (asked.tag === 'refused') return asked.response
  const { limit, exclude } = asked.value
  const db = await database()
  return Response.json(await readQueue(db, await readLearner(db), Date.now(), limit, exclude))
})

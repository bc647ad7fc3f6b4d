import { z } from 'zod'
import { guarded } from '#app/_server/guard.ts'
import { readChecked } from '#app/api/checked.ts'
import { keepRevision, resetCard } from '#store/review/card.ts'
import { type CardContext, changed } from '../changed.ts'

export const dynamic = 'force-dynamic'

/** The question's meaning changed: what is remembered of it is kept, or the card starts over. */
export const POST = guarded<CardContext>(async (request, context) => {
  const body = await readChecked(request, z.object({ keep: z.boolean() }))
  if (body.tag === 'refused') return body.response
  const { keep } = body.value
  return changed(context, (db, learner, cardId) =>
    keep ? keepRevision(db, learner, cardId) : resetCard(db, learner, cardId, Date.now()),
  )
})

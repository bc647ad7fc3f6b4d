import { guarded } from '#app/_server/guard.ts'
import { resumeCard, suspendCard } from '#store/review/card.ts'
import { type CardContext, changed } from '../changed.ts'

export const dynamic = 'force-dynamic'

/** Takes the card out of the queue until it is resumed. */
export const POST = guarded<CardContext>((_request, context) =>
  changed(context, (db, learner, cardId) => suspendCard(db, learner, cardId, Date.now())),
)

export const DELETE = guarded<CardContext>((_request, context) => changed(context, resumeCard))

import { type Accepted, submissionOf } from '#core/review/session.ts'
import type { StudyItem } from '#core/review/study-item.ts'
import { freshId, type Op } from './outbox-op.ts'

type NewOp = Omit<Op, 'at'>

/** `agoMs` is filled in anew each time it is sent. */
export const answerOp = (accepted: Accepted): NewOp => ({
  id: accepted.id,
  what: 'answer',
  cardId: accepted.verdict.item.cardId,
  method: 'POST',
  path: '/api/reviews',
  body: submissionOf(accepted, 0),
})

export const undoOp = ({ id, verdict }: Accepted): NewOp => ({
  id: freshId(),
  what: 'undo',
  cardId: verdict.item.cardId,
  method: 'DELETE',
  path: `/api/reviews/${id}`,
  body: null,
})

export const suspendOp = (cardId: string): NewOp => {
  const id = freshId()
  return { id, what: 'change', cardId, method: 'POST', path: `/api/cards/${cardId}/suspension`, body: { id } }
}

export const resumeOp = (cardId: string): NewOp => ({
  id: freshId(),
  what: 'change',
  cardId,
  method: 'DELETE',
  path: `/api/cards/${cardId}/suspension`,
  body: null,
})

export const flagOp = ({ cardId, part, question }: StudyItem, note: string): NewOp => {
  const id = freshId()
  const body = { id, questionId: question.id, part, revision: question.revision, note }
  return { id, what: 'change', cardId, method: 'POST', path: '/api/flags', body }
}

/** After a change of meaning: keep the memory of the card, or start it over. */
export const revisionOp = (cardId: string, keep: boolean): NewOp => ({
  id: freshId(),
  what: 'change',
  cardId,
  method: 'POST',
  path: `/api/cards/${cardId}/revision`,
  body: { keep },
})

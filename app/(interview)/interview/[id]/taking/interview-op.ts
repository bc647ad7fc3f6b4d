import { freshId, type Op } from '#app/(review)/study/outbox-op.ts'
import type { Deed } from '#core/interview/event.ts'
import type { Instant } from '#core/review/entry.ts'

/** Something the candidate did that the server's view does not show yet. */
export type Unseen = {
  readonly id: string
  /** By the server's clock, as this page knows it. */
  readonly at: Instant
  readonly deed: Deed
}

/** A deed on its way to the server; the id becomes the event's. */
export const deedOp = (interviewId: string, deed: Deed): Omit<Op, 'at'> => {
  const id = freshId()
  const answered = deed.tag === 'answered'
  return {
    id,
    what: answered ? 'answer' : 'change',
    cardId: interviewId,
    method: 'POST',
    path: `${pathOf(interviewId)}/events`,
    aged: 'list',
    // Another tab may have gone on already: only an answer that does not count must be told.
    late: answered ? 'say' : 'pass',
    body: { id, ...deed },
  }
}

/** What an earlier page did in this interview and could not send. */
export const unsentOf = (ops: readonly Op[], interviewId: string, ahead: number): readonly Unseen[] =>
  ops
    .filter(({ cardId, refused }) => cardId === interviewId && refused === undefined)
    .map(({ id, at, body }) => {
      const { id: _id, ...deed } = body ?? {}
      // It was a deed when `deedOp` made it.
      return { id, at: at + ahead, deed: deed as Deed }
    })

export const pathOf = (interviewId: string): string => `/api/interviews/${interviewId}`

import { freshId, type Op } from '#app/(review)/study/outbox-op.ts'
import type { AttemptEvent, Deed } from '#core/quiz/attempt.ts'
import type { Instant } from '#core/review/entry.ts'

type NewOp = Omit<Op, 'at'>

type NewEvent = {
  readonly id: string
  readonly place: number
  /** Of this tab's event before it: the server keeps the two in this order. */
  readonly after: string | null
}

/** A deed on its way to the server; the id becomes the event's. */
export const eventOp = (attemptId: string, { id, place, after }: NewEvent, deed: Deed): NewOp => ({
  id,
  what: deed.tag === 'answered' ? 'answer' : 'change',
  cardId: attemptId,
  place,
  method: 'POST',
  path: `${pathOf(attemptId)}/events`,
  aged: 'list',
  body: { id, place, ...(after === null ? {} : { after }), ...deed },
})

export const handInOp = (attemptId: string): NewOp => ({
  id: freshId(),
  what: 'change',
  cardId: attemptId,
  method: 'POST',
  path: `${pathOf(attemptId)}${HAND_IN}`,
  aged: 'body',
  body: {},
})

/** What an earlier page did in this attempt and could not send. */
export const unsentOf = (ops: readonly Op[], attemptId: string, ahead: number) => {
  const mine = ops.filter(({ cardId, refused }) => cardId === attemptId && refused === undefined)
  return {
    events: mine.flatMap((op) => (op.aged === 'list' ? [eventOf(op, op.at + ahead)] : [])),
    handedIn: mine.some(({ path }) => path.endsWith(HAND_IN)),
  }
}

export const pathOf = (attemptId: string): string => `/api/attempts/${attemptId}`

const HAND_IN = '/hand-in'

const eventOf = (op: Op, at: Instant): AttemptEvent => {
  const { after: _after, ...event } = op.body ?? {}
  // It was an event less its instant when `eventOp` made it.
  return { ...event, at } as AttemptEvent
}

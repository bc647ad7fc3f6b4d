import type { LogEntry, Memory } from './entry.ts'

/** The card as it is now. */
type Card = { readonly memory: Memory; readonly version: number }

/** The line to take back, with what it did when it was recorded. */
type Recorded = {
  readonly kind: LogEntry['kind']
  readonly before: Memory
  readonly after: Memory
  /** The card's version that it made. */
  readonly version: number
}

/**
 * The memory from before a review, when nothing has happened to the card since: its before-image, exactly.
 *
 * Null when the log has moved on, or the review was itself folded in late: then the memory is the `replay` of
 * the log without it. Both ways give the same where both apply.
 */
export const undo = (card: Card, review: Recorded): Memory | null =>
  review.kind === 'review' && review.version === card.version && sameMemory(review.after, card.memory)
    ? review.before
    : null

export const sameMemory = (one: Memory, other: Memory): boolean => {
  const fields = Object.entries(one)
  const others = new Map(Object.entries(other))
  return fields.length === others.size && fields.every(([name, value]) => others.get(name) === value)
}

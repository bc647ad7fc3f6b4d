import type { Instant, LogEntry, Memory } from './entry.ts'
import { type Change, change, fold, inOrder, replay } from './replay.ts'

/** The card's new memory and, in the same value, what its line of the log has to say. */
export type Answered = Change & { readonly memory: Memory }

/**
 * Folds one more line, an answer or a reset, into a card.
 *
 * `log` is needed when `isLate` says so: all other lines of the card that were not undone, in any order.
 * Then `before` and `after` are of the line's own place in time, and `memory` is where the whole log leads.
 */
export const answer = ({
  cardId,
  memory,
  entry,
  log,
}: {
  readonly cardId: string
  readonly memory: Memory
  readonly entry: LogEntry
  readonly log?: readonly LogEntry[]
}): Answered => {
  if (!log) {
    const done = change(cardId, memory, entry)
    return { ...done, memory: done.after }
  }
  const earlier = log.filter((line) => inOrder(line, entry) < 0)
  const later = log.filter((line) => inOrder(line, entry) > 0)
  const done = change(cardId, replay(cardId, earlier), entry)
  return { ...done, memory: fold(cardId, done.after, later) }
}

/**
 * Whether an answer may belong before something that the memory already holds: from a second tab, an offline
 * phone, or at the same millisecond. A card that is new again (reset, undone) does not know when that was.
 */
export const isLate = (memory: Memory, version: number, at: Instant): boolean =>
  memory.phase === 'new' ? version > 0 : at <= memory.lastReviewedAt

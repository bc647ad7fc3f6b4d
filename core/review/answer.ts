import type { Instant, LogEntry, Memory } from './entry.ts'
import { type Change, changeBy, changesOf } from './replay.ts'

/** The card's new memory and, in the same value, what its line of the log has to say. */
export type Answered = Omit<Change, 'entry'> & { readonly memory: Memory }

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
    const { entry: _, ...change } = changeBy(cardId, memory, entry)
    return { memory: change.after, ...change }
  }
  const changes = changesOf(cardId, [...log, entry])
  const last = changes.at(-1)
  const own = changes.find((change) => change.entry.id === entry.id)
  if (!last || !own) throw new Error(`Entry ${entry.id} is lost in the log of card ${cardId}.`)
  const { entry: _, ...change } = own
  return { memory: last.after, ...change }
}

/**
 * Whether an answer may belong before something that the memory already holds: from a second tab, an offline
 * phone, or at the same millisecond. A card that is new again (reset, undone) does not know when that was.
 */
export const isLate = (memory: Memory, version: number, at: Instant): boolean =>
  memory.phase === 'new' ? version > 0 : at <= memory.lastReviewedAt

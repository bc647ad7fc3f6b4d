import type { LogEntry, Memory } from './entry.ts'
import { type Step, step } from './memory.ts'

/** What one line of the log did. */
export type Change = {
  readonly entry: LogEntry
  readonly before: Memory
  readonly after: Memory
  readonly elapsedDays: Step['elapsedDays']
  readonly retrievability: Step['retrievability']
}

/** The memory that a card's whole log leads to, in whatever order its lines came. Undone lines must not be in it. */
export const replay = (cardId: string, entries: readonly LogEntry[]): Memory =>
  changesOf(cardId, entries).at(-1)?.after ?? { phase: 'new' }

/** The same fold with every step of it, oldest first. */
export const changesOf = (cardId: string, entries: readonly LogEntry[]): readonly Change[] => {
  const changes: Change[] = []
  let memory: Memory = { phase: 'new' }
  for (const entry of entries.toSorted(inOrder)) {
    const change = changeBy(cardId, memory, entry)
    changes.push(change)
    memory = change.after
  }
  return changes
}

/** One step of the fold: the entry must come after everything already in the memory. */
export const changeBy = (cardId: string, before: Memory, entry: LogEntry): Change => {
  if (entry.grade === null) {
    return { entry, before, after: { phase: 'new' }, elapsedDays: 0, retrievability: null }
  }
  const {
    memory: after,
    elapsedDays,
    retrievability,
  } = step(before, { ...entry, cardId, grade: entry.grade }, entry.rules)
  return { entry, before, after, elapsedDays, retrievability }
}

const inOrder = (one: LogEntry, other: LogEntry): number =>
  one.at - other.at || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)

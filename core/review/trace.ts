import type { LogEntry, Memory } from './entry.ts'
import { change, inOrder } from './replay.ts'

/** One line of a card's log and the memory after it. */
export type Traced = {
  readonly entry: LogEntry
  readonly retrievability: number | null
  readonly memory: Memory
}

/** How a card's memory came to be, line by line, in the order of time. Undone lines must not be in the log. */
export const trace = (cardId: string, entries: readonly LogEntry[]): readonly Traced[] => {
  const traced: Traced[] = []
  for (const entry of entries.toSorted(inOrder)) {
    const before = traced.at(-1)?.memory ?? { phase: 'new' }
    const { after, retrievability } = change(cardId, before, entry)
    traced.push({ entry, retrievability, memory: after })
  }
  return traced
}

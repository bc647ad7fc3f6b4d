import type { LogEntry, Memory } from './entry.ts'
import { type Step, step, stepPast } from './memory.ts'

/** What one line of the log did. */
export type Change = {
  readonly before: Memory
  readonly after: Memory
  readonly elapsedDays: Step['elapsedDays']
  readonly retrievability: Step['retrievability']
}

/** The memory that a card's whole log leads to, in whatever order its lines came. Undone lines must not be in it. */
export const replay = (cardId: string, entries: readonly LogEntry[]): Memory =>
  fold(cardId, { phase: 'new' }, entries)

/** The memory after some more lines, all of them later than what the memory holds. */
export const fold = (cardId: string, memory: Memory, entries: readonly LogEntry[]): Memory => {
  const lines = entries.toSorted(inOrder)
  const last = lines.at(-1)
  if (last === undefined) return memory
  const before = lines.slice(0, -1).reduce((known, entry) => past(cardId, known, entry), memory)
  return change(cardId, before, last).after
}

/** What a line left that another one followed. */
const past = (cardId: string, before: Memory, entry: LogEntry): Memory =>
  entry.grade === null ? { phase: 'new' } : stepPast(cardId, before, entry.grade, entry, entry.rules)

/** What one more line does, later than what the memory holds. */
export const change = (cardId: string, before: Memory, entry: LogEntry): Change => {
  const { grade, rules } = entry
  if (grade === null) return { before, after: { phase: 'new' }, elapsedDays: 0, retrievability: null }
  const { memory: after, ...rest } = step(before, { ...entry, cardId, grade }, rules)
  return { before, after, ...rest }
}

/** By time; at the same millisecond by id, so that the order of arrival never decides. */
export const inOrder = (one: Placed, other: Placed): number =>
  one.at - other.at || Number(one.id > other.id) - Number(one.id < other.id)

type Placed = Pick<LogEntry, 'id' | 'at'>

import type { Fact } from '../question/fact.ts'
import type { Instant, Memory } from './entry.ts'

/** A fact got another value when content was loaded. */
export type FactChange = {
  readonly at: Instant
  readonly before: Fact
  readonly after: Fact
}

/** The same as a learner reads it. */
export type ShownChange = {
  readonly factId: string
  readonly before: string
  readonly after: string
  /** When it was loaded; of several changes, the last. */
  readonly since: Instant
}

/** Whether a learner who knew the one knows the other. Wording, source and date may differ. */
export const sameValue = (one: Fact, other: Fact): boolean =>
  one.value === other.value && one.unit === other.unit

/**
 * What became of the facts of a question since the last review of its card: one change for each fact, from what it was
 * then to what it is now. A fact that is back at its old value has not changed, and nothing has for a new card.
 *
 * `changes` are all there are of the facts that the question cites, in any order. With `now` those do not count that are
 * still to come, loaded by a clock that was ahead: no answer could settle them.
 */
export const changesSince = (
  changes: readonly FactChange[],
  memory: Memory,
  now: Instant = Number.POSITIVE_INFINITY,
): readonly FactChange[] => {
  if (memory.phase === 'new') return []
  const since = new Map<string, FactChange>()
  for (const change of changes.toSorted((one, other) => one.at - other.at)) {
    if (change.at <= memory.lastReviewedAt || change.at > now) continue
    const { before } = since.get(change.after.id) ?? change
    since.set(change.after.id, { ...change, before })
  }
  return [...since.values()].filter(({ before, after }) => !sameValue(before, after))
}

/** With value and unit where prose says both alike, or a bare number: it stands alone before the answer. */
export const shownChange = ({ at, before, after }: FactChange): ShownChange => {
  const unclear = before.shown === after.shown || [before, after].some((fact) => BARE.test(fact.shown))
  const shownOf = unclear ? ({ value, unit }: Fact) => `${value} ${unit}` : shown
  return { factId: after.id, before: shownOf(before), after: shownOf(after), since: at }
}

const BARE = /^[\d.,]+$/

const shown = (fact: Fact): string => fact.shown

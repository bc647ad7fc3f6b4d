import type { QuizPlan } from './plan.ts'
import type { Slice } from './result.ts'

/** Two attempts can be held against each other where they were asked alike; axes are compared one by one anyway. */
export const isLikeKind = (one: QuizPlan, other: QuizPlan): boolean =>
  one.mode === other.mode &&
  one.packId === other.packId &&
  one.set === other.set &&
  isSame(one.levels, other.levels) &&
  isSame(one.kinds, other.kinds)

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one))

export type Change = {
  readonly id: string
  /** Null where the attempt had none of it. */
  readonly before: Slice | null
  readonly after: Slice | null
  /** Of the mean mark, -1 to 1; null where one of the two has none. */
  readonly by: number | null
}

/** Slice by slice, in the order of the later attempt, then what only the earlier one had. */
export const changes = (before: readonly Slice[], after: readonly Slice[]): readonly Change[] => {
  const find = (slices: readonly Slice[], id: string) => slices.find((slice) => slice.id === id) ?? null
  const ids = [...new Set([...after, ...before].map(({ id }) => id))]
  return ids.map((id) => {
    const [one, other] = [find(before, id), find(after, id)]
    const by = one?.mark == null || other?.mark == null ? null : other.mark - one.mark
    return { id, before: one, after: other, by }
  })
}

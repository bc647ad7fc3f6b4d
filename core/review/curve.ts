import type { Instant } from './entry.ts'
import { retrievability } from './memory.ts'
import type { Traced } from './trace.ts'

export type CurvePoint = { readonly at: Instant; readonly chance: number }

/**
 * How the chance of remembering fell after each line of a traced log, up to the next one, and after the last up to `until`: a
 * piece for each, none while the card was new. About so many points for the whole, close together where it falls fast.
 */
export const curvesOf = (
  traced: readonly Traced[],
  until: Instant,
  points: number,
): readonly (readonly CurvePoint[])[] => {
  const first = traced[0]?.entry.at ?? until
  return traced.flatMap(({ entry: { at: from, rules }, memory }, place) => {
    const to = traced[place + 1]?.entry.at ?? until
    if (memory.phase === 'new' || to < from) return []
    const steps = Math.max(1, Math.ceil((points * (to - from)) / Math.max(1, until - first)))
    return [
      Array.from({ length: steps + 1 }, (_, step) => {
        const at = from + (to - from) * (step / steps) ** 2
        return { at, chance: retrievability(memory, at, rules) }
      }),
    ]
  })
}

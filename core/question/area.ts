import { groupBy } from '../group-by.ts'
import type { Fact } from './fact.ts'
import type { Pack } from './pack.ts'

/**
 * The facts by area, which the first word of their id names, in the order of the pack's areas; those without one come last.
 * A pack that lists no areas has one for every first word.
 */
export const byArea = <T extends { readonly fact: Fact }>(
  pack: Pack,
  lines: readonly T[],
): ReadonlyMap<string, readonly T[]> => {
  const groups = groupBy(lines, ({ fact }) => areaOf(pack, fact))
  const labels = (pack.areas ?? []).map(({ label }) => label)
  const placeOf = (label: string) => (labels.includes(label) ? labels.indexOf(label) : labels.length)
  return new Map([...groups].sort(([one], [other]) => placeOf(one) - placeOf(other)))
}

export const areaOf = (pack: Pack, { id }: Fact): string => {
  const word = id.split('-', 1)[0] ?? id
  if (pack.areas === undefined) return word.charAt(0).toUpperCase() + word.slice(1)
  return pack.areas.find((area) => area.id === word)?.label ?? 'More'
}

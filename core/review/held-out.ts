import type { Instant } from './entry.ts'
import type { History } from './training.ts'

/** A stretch of time whose reviews are foretold by what was learned from all reviews before it. */
export type HeldOut = { readonly from: Instant; readonly to: Instant }

/** One review as it was foretold and as it came. */
export type Foretold = {
  /** The chance of remembering, above 0 and below 1. */
  readonly chance: number
  readonly remembered: boolean
  /** Reviews that are alike in these three are compared as one: see `scoreOf`. */
  readonly days: number
  readonly reviews: number
  readonly lapses: number
}

export type Score = {
  readonly reviews: number
  /** The mean of -ln of the chance given to what happened; less is better. */
  readonly logLoss: number
  /** How far the foretold share is from the real one, over groups of like reviews; less is better. */
  readonly rmseBins: number
}

/**
 * The second half of the reviews in three stretches of equally many. What lies before each is at least half of all, so what
 * is learned from it is near to what is learned from all.
 */
export const heldOutOf = (histories: readonly History[]): readonly HeldOut[] => {
  const times = histories
    .flatMap(({ targets }) => targets.map(({ at }) => at))
    .sort((one, other) => one - other)
  const cuts = [...SHARES.map((share) => times[Math.floor(times.length * share)]), Number.POSITIVE_INFINITY]
  return cuts.slice(1).flatMap((to = 0, index) => {
    const from = cuts[index] ?? 0
    // Reviews of one instant are never apart.
    return from > (times[0] ?? 0) && to > from ? [{ from, to }] : []
  })
}

const SHARES = [1 / 2, 2 / 3, 5 / 6]

/** Those targets of the histories that lie in a stretch of time. */
export const within = (histories: readonly History[], { from, to }: HeldOut): readonly History[] =>
  histories.flatMap((history) => {
    const targets = history.targets.filter(({ at }) => at >= from && at < to)
    return targets.length === 0 ? [] : [{ ...history, targets }]
  })

/** What `chances`, one for each review of a history, foretold of its targets. */
export const foretold = (
  { grades, days, targets }: History,
  chances: readonly (number | null)[],
): readonly Foretold[] => {
  const told: Foretold[] = []
  let lapses = 0
  let reviews = 1
  let next = 0
  for (const [place, grade] of grades.entries()) {
    const elapsed = days[place] ?? 0
    if (place === targets[next]?.place) {
      next += 1
      const chance = Math.min(1 - TINY, Math.max(TINY, chances[place] ?? 1))
      told.push({ chance, remembered: grade !== 'again', days: elapsed, reviews: reviews + 1, lapses })
    }
    if (elapsed > 0) reviews += 1
    if (grade === 'again' && (elapsed > 0 || place === 0)) lapses += 1
  }
  return told
}

// What is held certain and does not happen would weigh more than all the rest.
const TINY = 0.0001

/** Null where nothing was foretold. The groups are those of the FSRS benchmark: by days, reviews and lapses, each by magnitude. */
export const scoreOf = (told: readonly Foretold[]): Score | null => {
  if (told.length === 0) return null
  const bins = new Map<string, { count: number; chance: number; remembered: number }>()
  let loss = 0
  for (const one of told) {
    const { chance, remembered } = one
    loss -= Math.log(remembered ? chance : 1 - chance)
    const key = binOf(one)
    const bin = bins.get(key) ?? { count: 0, chance: 0, remembered: 0 }
    bin.count += 1
    bin.chance += chance
    bin.remembered += Number(remembered)
    bins.set(key, bin)
  }
  const squares = [...bins.values()].reduce(
    (sum, { count, chance, remembered }) => sum + (chance - remembered) ** 2 / count,
    0,
  )
  return {
    reviews: told.length,
    logLoss: loss / told.length,
    rmseBins: Math.sqrt(squares / told.length),
  }
}

const binOf = ({ days, reviews, lapses }: Foretold): string =>
  [step(days, 3.62), step(reviews, 1.89), lapses === 0 ? 0 : 1 + step(lapses, 1.73)].join(' ')

const step = (value: number, base: number): number => Math.floor(Math.log(value) / Math.log(base))

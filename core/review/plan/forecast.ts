import { chanceFrom } from '../../chance.ts'
import type { PlanCard } from './choose.ts'
import { type Course, type Way, walk } from './course.ts'
import type { DayLoad, Forecast, Likely } from './plan.ts'

/** Cards of an axis, those that were not read included. */
export type AxisSize = { readonly axis: string; readonly cards: number }

export type Ahead = {
  readonly forecast: Forecast
  /** From today to the day before the date. */
  readonly days: readonly DayLoad[]
}

/** Several ways it may go, and what they have in common. The same seed gives the same. */
export const lookAhead = (way: Way, axes: readonly AxisSize[], seed: string, ways: number): Ahead => {
  const courses = Array.from({ length: ways }, (_, at) => walk(way, chanceFrom(`${seed}/${at}`)))
  const all = axes.reduce((sum, { cards }) => sum + cards, 0)
  const likely = (size: number, belongs: (card: PlanCard) => boolean) => likelyOf(way, courses, size, belongs)
  return {
    forecast: {
      whole: likely(all, () => true),
      axes: axes.map(({ axis, cards }) => ({ axis, ...likely(cards, (card) => card.axis === axis) })),
    },
    days: (courses[0]?.days ?? []).map((_, at) => loadOf(way, courses, at)),
  }
}

const likelyOf = (
  { cards, idle }: Way,
  courses: readonly Course[],
  size: number,
  belongs: (card: PlanCard) => boolean,
): Likely => {
  const places = cards.flatMap((card, place) => (belongs(card) ? [place] : []))
  const metNow = places.filter((place) => cards[place]?.seen).length
  if (size === 0) return { cards: 0, expected: 0, low: 0, high: 0, met: 0, metNow: 0, idle: 0 }
  const shares = courses.map(({ recalls }) => sum(places, (place) => recalls[place] ?? 0) / size)
  const expected = mean(shares)
  // That each card is remembered or not, and that the way there may go otherwise.
  const asked = mean(
    courses.map(({ recalls }) => sum(places, (place) => (recalls[place] ?? 0) * (1 - (recalls[place] ?? 0)))),
  )
  const between = sum(shares, (share) => (share - expected) ** 2) / Math.max(1, shares.length - 1)
  const deviation = Math.sqrt(asked / size ** 2 + between * (1 + 1 / shares.length))
  return {
    cards: size,
    expected,
    low: Math.max(0, expected - EIGHT_IN_TEN * deviation),
    high: Math.min(1, expected + EIGHT_IN_TEN * deviation),
    met: mean(courses.map(({ recalls }) => places.filter((place) => recalls[place] !== 0).length)),
    metNow,
    idle: sum(places, (place) => idle[place] ?? 0) / size,
  }
}

// Of the normal distribution, which a sum of many cards is near to.
const EIGHT_IN_TEN = 1.2816

const loadOf = ({ today, secondsPerAnswer }: Way, courses: readonly Course[], at: number): DayLoad => ({
  day: today + at,
  fresh: mean(courses.map(({ days }) => days[at]?.fresh ?? 0)),
  reviews: mean(courses.map(({ days }) => days[at]?.reviews ?? 0)),
  minutes: (mean(courses.map(({ days }) => days[at]?.answers ?? 0)) * secondsPerAnswer) / 60,
})

const sum = <T>(values: readonly T[], of: (value: T) => number): number =>
  values.reduce((all, value) => all + of(value), 0)

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : sum(values, (value) => value) / values.length

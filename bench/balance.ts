import { type Balance, liveAYear, type Year } from './balance/year.ts'
import { type Figure, print } from './page/figure.ts'

// What evening out the days does to a year of reviews: the same learners without it, with it, and with an easy weekend.
// Every number follows from the seeds.

const LEARNERS = [1, 2, 3, 4]
const WEEKEND = [0, 6] as const

const without = measure(null)
const evened = measure({ easyDays: [] })
const weekends = measure({ easyDays: WEEKEND })

print([
  { figure: 'reviews a day', value: without.mean, unit: '' },
  { figure: 'the same, evened out', value: evened.mean, unit: '' },
  { figure: 'standard deviation about three weeks', value: without.spread, unit: '' },
  { figure: 'the same, evened out', value: evened.spread, unit: '' },
  {
    figure: 'evened out against not',
    value: evened.spread / without.spread,
    unit: '×',
    bound: { atMost: 0.75 },
  },
  { figure: 'worst day against its three weeks', value: without.worst, unit: '×' },
  { figure: 'the same, evened out', value: evened.worst, unit: '×' },
  { figure: 'share on Saturday and Sunday', value: 100 * without.weekend, unit: '%' },
  {
    figure: 'the same, both easy',
    value: 100 * weekends.weekend,
    unit: '%',
    bound: { atMost: rounded(50 * without.weekend) },
  },
  { figure: 'interval against what is meant', value: without.length, unit: '×' },
  {
    figure: 'the same, evened out',
    value: evened.length,
    unit: '×',
    bound: { atMost: rounded(1.05 * without.length) },
  },
  {
    figure: 'the same, easy weekend',
    value: weekends.length,
    unit: '×',
    bound: { atMost: rounded(1.05 * without.length) },
  },
  { figure: 'remembered', value: 100 * without.remembered, unit: '%' },
  {
    figure: 'the same, evened out',
    value: 100 * evened.remembered,
    unit: '%',
    bound: { atLeast: rounded(100 * without.remembered - 1) },
  },
  {
    figure: 'the same, easy weekend',
    value: 100 * weekends.remembered,
    unit: '%',
    bound: { atLeast: rounded(100 * without.remembered - 1) },
  },
] satisfies readonly Figure[])

function measure(balance: Balance) {
  const years = LEARNERS.map((seed) => liveAYear(seed, balance))
  const mean = (of: (year: Year) => number) => average(years.map(of))
  return {
    mean: mean(({ days }) => average(days.map(({ reviews }) => reviews))),
    spread: mean((year) => Math.sqrt(average(aroundThreeWeeks(year).map(({ off }) => off ** 2)))),
    worst: mean((year) => Math.max(...aroundThreeWeeks(year).map(({ share }) => share))),
    weekend: mean(({ days }) => {
      const free = days.filter(({ weekday }) => WEEKEND.some((day) => day === weekday))
      return sum(free.map(({ reviews }) => reviews)) / sum(days.map(({ reviews }) => reviews))
    }),
    length: mean(({ lengths }) => average(lengths)),
    remembered: mean(({ remembered }) => remembered),
  }
}

/** Each day against the three weeks around it: that there is more to review as the year goes on is no unevenness. */
function aroundThreeWeeks({ days }: Year): readonly { readonly off: number; readonly share: number }[] {
  return days.slice(10, -10).map(({ reviews }, place) => {
    const usual = average(days.slice(place, place + 21).map((day) => day.reviews))
    return { off: reviews - usual, share: reviews / usual }
  })
}

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function average(values: readonly number[]): number {
  return sum(values) / values.length
}

import { habitsOf } from '#core/review/plan/habits.ts'
import { makePlan } from '#core/review/plan/make-plan.ts'
import { mean, type Setting, study } from './contest.ts'
import { plan } from './rivals.ts'
import { recallsOn, START, type World, worldOf } from './world.ts'

export type ForecastError = {
  /** Points: what was forecast less what was recalled, on average. */
  readonly bias: number
  /** Share of learners, and of axes of learners, whose sampled recall lay within the 80 % interval. */
  readonly within: number
  readonly axesWithin: number
}

/** What the plan forecasts on day `at`, against what a sampled learner recalls on the date. */
export const forecastError = (setting: Setting, at: number, seeds: readonly number[]): ForecastError => {
  const learners = seeds.map((seed) => {
    const world = worldOf(seed, setting.truth, setting.start)
    study(world, plan, { ...setting, days: at })
    const { whole, axes } = forecastOf(world, setting, at)
    study(world, plan, setting, at)
    // Each card is remembered or not.
    const recalled = recallsOn(world, START + setting.days).map((recall) => Number(world.chance() < recall))
    const share = (axis?: string) =>
      mean(recalled.filter((_, place) => axis === undefined || world.cards[place]?.axis === axis))
    return {
      error: whole.expected - share(),
      within: isWithin(share(), whole),
      axes: axes.map((likely) => isWithin(share(likely.axis), likely)),
    }
  })
  return {
    bias: 100 * mean(learners.map(({ error }) => error)),
    within: mean(learners.map(({ within }) => Number(within))),
    axesWithin: mean(learners.flatMap(({ axes }) => axes.map(Number))),
  }
}

const forecastOf = (world: World, { days, minutes }: Setting, at: number) => {
  const axes = [...new Set(world.cards.map(({ axis }) => axis))]
  return makePlan({
    goal: { day: START + days, minutesPerDay: minutes },
    today: START + at,
    rules: world.rules,
    habits: habitsOf([]),
    cards: world.cards.map(({ held, ...card }) => ({
      ...card,
      seen: held && { ...held.belief, lastStudyDay: held.lastStudyDay },
    })),
    axes: axes.map((axis) => ({ axis, cards: world.cards.filter((card) => card.axis === axis).length })),
    met: new Set(),
    answersTaken: 0,
  }).plan.forecast
}

const isWithin = (share: number, { low, high }: { readonly low: number; readonly high: number }): boolean =>
  share >= low && share <= high

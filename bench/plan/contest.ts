import type { StudyDay } from '#core/review/entry.ts'
import { fillDay } from '#core/review/plan/choose.ts'
import type { Rival } from './rivals.ts'
import { meet, recallsOn, START, type Start, type Truth, type World, worldOf } from './world.ts'

export type Setting = {
  readonly days: number
  readonly minutes: number
  readonly truth: Truth
  readonly start: Start
}

/** Recall on the date, in points, over learners with these seeds; the interval is of the mean, 95 %. */
export const recallUnder = (rival: Rival, setting: Setting, seeds: readonly number[]) => {
  const recalls = seeds.map((seed) => {
    const world = worldOf(seed, setting.truth, setting.start)
    study(world, rival, setting)
    return 100 * mean(recallsOn(world, START + setting.days))
  })
  return { mean: mean(recalls), margin: (1.96 * deviation(recalls)) / Math.sqrt(seeds.length) }
}

/** Studies to the day before the date. Whoever asks stops when the minutes of a day are used up. */
export const study = (
  world: World,
  rival: Rival,
  { days, minutes }: Pick<Setting, 'days' | 'minutes'>,
  from = 0,
): void => {
  for (let day = START + from; day < START + days; day++) studyDay(world, rival, day, START + days, minutes)
}

const studyDay = (world: World, rival: Rival, day: StudyDay, goalDay: StudyDay, minutes: number): void => {
  const answers = (minutes * 60) / world.habits.secondsPerAnswer
  const fresh = world.prospects.fresh(1).answers
  const list = rival(world, day, answers, goalDay).map((card) => ({
    card,
    answers: card.held === null ? fresh : 1,
  }))
  // The same for all: a card is begun where it is likely to fit, a question is met once a day.
  fillDay(list, answers, new Set(), ({ card }) => meet(world, card, day))
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const deviation = (values: readonly number[]): number => {
  const middle = mean(values)
  return Math.sqrt(
    values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, values.length - 1),
  )
}

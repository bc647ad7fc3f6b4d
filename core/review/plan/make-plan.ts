import { GOAL_MINUTES, type Goal } from '../../learner/learner.ts'
import type { Rules, StudyDay } from '../entry.ts'
import { type MemoryModel, memoryModel } from '../memory.ts'
import { fitDay, type PlanCard, rankDay } from './choose.ts'
import type { Way } from './course.ts'
import { type AxisSize, lookAhead } from './forecast.ts'
import type { Habits } from './habits.ts'
import type { DayPlan } from './plan.ts'
import { type Prospects, prospectsOf } from './prospect.ts'
import { visitorWith } from './visit.ts'

export type PlanInput = {
  /** Today is no later than its day. */
  readonly goal: Goal
  readonly today: StudyDay
  readonly rules: Rules
  readonly habits: Habits
  /** Every active card that was seen, and new ones in the order in which they would be met, at least `mostFresh`. */
  readonly cards: readonly PlanCard[]
  /** All active cards. */
  readonly axes: readonly AxisSize[]
  /** Questions that are out for today: met already, or asked before the plan's cards. */
  readonly met: ReadonlySet<string>
  /** Answers that today's minutes must hold beside the plan's: given already, or asked before. */
  readonly answersTaken: number
}

export type Planned = { readonly plan: DayPlan; readonly cardIds: readonly string[] }

/** The same input gives the same plan. */
export const makePlan = (input: PlanInput): Planned => {
  const { goal, today, habits } = input
  const model = memoryModel(input.rules)
  const ways = wayWith(input, model, prospectsOf(model, habits))
  const own = ways(goal.minutesPerDay)
  const ranked = rankDay(input.cards, today, goal.day, own.prospects)
  const chosen = fitDay(ranked, own.answersToday, input.met)

  const seed = `${goal.day}/${goal.minutesPerDay}/${today}`
  const { forecast, days } = lookAhead(own, input.axes, seed, walksOf(own))
  const fresh = chosen.filter(({ card }) => card.seen === null).length
  return {
    plan: {
      ...{ goal, answersPerDay: own.answersPerDay, freshAnswers: own.prospects.fresh(1).answers, forecast },
      today: {
        ...{ day: today, fresh, reviews: chosen.length - fresh },
        minutes: (sumOf(chosen.map(({ answers }) => answers)) * habits.secondsPerAnswer) / 60,
      },
      coming: days.slice(1),
      others: moreThan(input).map((minutesPerDay) => {
        const { whole } = lookAhead(ways(minutesPerDay), input.axes, seed, 1).forecast
        return { minutesPerDay, expected: whole.expected, met: whole.met }
      }),
    },
    // More than are expected to fit: whoever is quick, or suspends some, goes on with the next best.
    cardIds: fitDay(ranked, SPARE * own.answersToday, input.met).map(({ card }) => card.cardId),
  }
}

/** How many new cards the way can hold, with the most minutes that are looked at: more need not be given. */
export const mostFresh = (goal: Goal, today: StudyDay, { secondsPerAnswer }: Habits): number =>
  Math.ceil((Math.max(1, goal.day - today) * 2 * goal.minutesPerDay * 60) / secondsPerAnswer)

const wayWith = (input: PlanInput, model: MemoryModel, prospects: Prospects) => {
  const { goal, today, habits, cards, met } = input
  const { secondsPerAnswer } = habits
  const idle = Float64Array.from(cards, ({ seen }) =>
    seen === null ? 0 : model.recall(seen.stability, Math.max(0, goal.day - seen.lastStudyDay)),
  )
  return (minutes: number): Way => {
    const answersPerDay = (minutes * 60) / secondsPerAnswer
    const contenders = contendersOf(cards, today, goal.day, prospects, answersPerDay)
    return {
      ...{ today, goalDay: goal.day, cards, idle, contenders, met, model, prospects },
      ...{ answersPerDay, secondsPerAnswer, visit: visitorWith(model, habits) },
      answersToday: Math.max(0, answersPerDay - input.answersTaken),
      rankings: Math.max(
        FEWEST_RANKINGS,
        Math.min(MOST_RANKINGS, Math.round(RANKED / Math.max(1, contenders.length))),
      ),
    }
  }
}

/** As many ways as can be had for the price: with many cards they differ little. */
const walksOf = ({ contenders, rankings, answersPerDay, today, goalDay }: Way): number => {
  const price = contenders.length * rankings + VISIT_PRICE * answersPerDay * (goalDay - today)
  return Math.max(FEWEST_WALKS, Math.min(MOST_WALKS, Math.round(PRICE / Math.max(1, price))))
}

/** Of very many cards those with the most to gain at the beginning, in the middle or at the end. */
const contendersOf = (
  cards: readonly PlanCard[],
  today: StudyDay,
  goalDay: StudyDay,
  prospects: Prospects,
  answersPerDay: number,
): readonly number[] => {
  const places = cards.map((_, place) => place)
  const visits = answersPerDay * (goalDay - today)
  const most = Math.min(MOST_CONTENDERS, Math.max(FEWEST_CONTENDERS, 2 * visits))
  if (cards.length <= most) return places
  const days = [today, Math.floor((today + goalDay) / 2), Math.max(today, goalDay - 1)]
  const gains = cards.map(({ seen }) =>
    seen === null
      ? 1
      : Math.max(
          ...days.map(
            (day) => prospects.seen(seen, Math.max(1, day - seen.lastStudyDay), goalDay - day).gain,
          ),
        ),
  )
  return places.toSorted((one, other) => (gains[other] ?? 0) - (gains[one] ?? 0)).slice(0, most)
}

/** Half as much again, and twice as much, by five minutes. */
const moreThan = ({ goal, today }: PlanInput): readonly number[] => {
  const most = Math.min(GOAL_MINUTES.most, 2 * goal.minutesPerDay)
  const half = Math.ceil((goal.minutesPerDay * 1.5) / 5) * 5
  // On the date itself no minutes are left to come.
  return today < goal.day
    ? [...new Set([half, most])].filter((one) => one > goal.minutesPerDay && one <= most)
    : []
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

// Every new card may be easy at once.
const SPARE = 3

// What a plan may cost: with the pack's cards some fifty milliseconds, with ten thousand a few hundred.
const FEWEST_CONTENDERS = 1000
const MOST_CONTENDERS = 4000
const RANKED = 24_000
const FEWEST_RANKINGS = 8
const MOST_RANKINGS = 24
const PRICE = 120_000
// Of one visit, in cards put in order.
const VISIT_PRICE = 8
const FEWEST_WALKS = 2
const MOST_WALKS = 8

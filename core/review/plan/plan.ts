import type { Goal } from '../../learner/learner.ts'
import type { StudyDay } from '../entry.ts'

/** What a study day holds on the way to an interview, and where that leads. Stored as it is (PlanDay.body). */
export type DayPlan = {
  readonly goal: Goal
  /** What the minutes of a day hold, and what a new card is expected to take of it. */
  readonly answersPerDay: number
  readonly freshAnswers: number
  /** Of the cards planned for today, the answers expected for them. */
  readonly today: DayLoad
  readonly coming: readonly DayLoad[]
  readonly forecast: Forecast
  /** The same date with more minutes a day. */
  readonly others: readonly Alternative[]
}

export type DayLoad = {
  readonly day: StudyDay
  /** Cards, on average of the ways it may go. */
  readonly fresh: number
  readonly reviews: number
  readonly minutes: number
}

/** What is likely on the date, before anything is studied on it. */
export type Forecast = {
  readonly whole: Likely
  /** Only axes that have cards. */
  readonly axes: readonly (Likely & { readonly axis: string })[]
}

/** Shares of all cards, from 0 to 1; what was never met counts as not known. */
export type Likely = {
  readonly cards: number
  readonly expected: number
  /** Eight times in ten the share is within these. */
  readonly low: number
  readonly high: number
  /** Cards that will have been met, on average. */
  readonly met: number
  readonly metNow: number
  /** What would be left without studying any more. */
  readonly idle: number
}

export type Alternative = {
  readonly minutesPerDay: number
  readonly expected: number
  readonly met: number
}

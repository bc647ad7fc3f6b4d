import type { StudyDay } from '../review/entry.ts'
import { DAY } from '../review/study-day.ts'
import { GOAL_MINUTES, type Goal } from './learner.ts'

/** How many days ahead it may lie. */
export const GOAL_DAYS = 365

export type GoalProblem = { readonly field: 'day' | 'minutesPerDay'; readonly message: string }

export type CheckedGoal =
  | { readonly ok: true; readonly goal: Goal }
  | { readonly ok: false; readonly problems: readonly GoalProblem[] }

/** Takes a goal as it comes from outside, its day as `2026-12-24`. */
export const checkGoal = (
  { day, minutesPerDay }: { readonly day: string; readonly minutesPerDay: number },
  today: StudyDay,
): CheckedGoal => {
  const studyDay = dayIn(day)
  const { least, most } = GOAL_MINUTES
  const problems: GoalProblem[] = []
  if (studyDay === null) {
    problems.push({ field: 'day', message: 'Choose the day of the interview, such as 2026-12-24.' })
  } else if (studyDay <= today) {
    problems.push({ field: 'day', message: 'The day of the interview is tomorrow or later.' })
  } else if (studyDay > today + GOAL_DAYS) {
    problems.push({ field: 'day', message: 'The day of the interview is at most a year ahead.' })
  }
  if (!Number.isInteger(minutesPerDay) || minutesPerDay < least || minutesPerDay > most) {
    problems.push({
      field: 'minutesPerDay',
      message: `Minutes a day: a whole number from ${least} to ${most}.`,
    })
  }
  if (studyDay === null || problems.length > 0) return { ok: false, problems }
  return { ok: true, goal: { day: studyDay, minutesPerDay } }
}

/** `2026-12-24`: how forms and the API name a study day. */
export const dayText = (day: StudyDay): string => new Date(day * DAY).toISOString().slice(0, 10)

const dayIn = (text: string): StudyDay | null => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  // The 30th of February is no day, whatever it is parsed to.
  return Number.isNaN(at) || dayText(at / DAY) !== text ? null : at / DAY
}

import type { DayPlan } from '#core/review/plan/plan.ts'
import type { DueCounts } from '#core/review/study-item.ts'

/** `4 new, 8 to repeat` */
export const countsInWords = ({ learning, review, new: fresh }: DueCounts): string =>
  [
    fresh === 0 ? '' : `${fresh} new`,
    review === 0 ? '' : `${review} to repeat`,
    learning === 0 ? '' : `${learning} just being learned`,
  ]
    .filter((words) => words !== '')
    .join(', ')

/** `about 18 minutes`, the steps of new ones included. */
export const minutesInWords = ({ learning, review, new: fresh }: DueCounts, plan: DayPlan): string => {
  const answers = learning + review + fresh * plan.freshAnswers
  const minutes = Math.max(1, Math.round((answers / plan.answersPerDay) * plan.goal.minutesPerDay))
  return minutes === 1 ? 'about a minute' : `about ${minutes} minutes`
}

/** Cards of the day after, as far as one can say today. */
export const plannedNext = ({ coming: [next] }: DayPlan): number =>
  next === undefined ? 0 : Math.round(next.fresh + next.reviews)

import type { StudyDay } from '#core/review/entry.ts'
import { DAY } from '#core/review/study-day.ts'

/** `12 days to the interview`, also once it is over. */
export const daysTo = (day: StudyDay, today: StudyDay): string => {
  const left = day - today
  if (left === 0) return 'The interview is today'
  if (left === 1) return 'The interview is tomorrow'
  if (left === -1) return 'The interview was yesterday'
  return left > 0 ? `${left} days to the interview` : `The interview was ${-left} days ago`
}

/** `Saturday, 19 December 2026` */
export const dateInWords = (day: StudyDay): string =>
  new Date(day * DAY).toLocaleDateString('en-GB', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  })

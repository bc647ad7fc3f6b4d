import type { StudyDay } from '#core/review/entry.ts'

const DAY = 24 * 3600_000

/** A study day is a day of the calendar: no zone is left in it. */
const named = (day: StudyDay, options: Intl.DateTimeFormatOptions): string =>
  new Date(day * DAY).toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' })

/** `Mon, 7 Dec 2026` */
export const dayName = (day: StudyDay): string =>
  named(day, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })

/** `7 Dec 2026` */
export const dateOf = (day: StudyDay): string =>
  named(day, { day: 'numeric', month: 'short', year: 'numeric' })

/** `7 Dec` */
export const shortDay = (day: StudyDay): string => named(day, { day: 'numeric', month: 'short' })

/** `Dec` */
export const monthOf = (day: StudyDay): string => named(day, { month: 'short' })

export const isMonday = (day: StudyDay): boolean => new Date(day * DAY).getUTCDay() === 1

import type { Bar } from '#app/_ui/chart/bars.tsx'
import type { StudyDay } from '#core/review/entry.ts'
import type { Day } from '#core/stats/by-day.ts'
import type { DueOn } from '#core/stats/forecast.ts'

/** Today first; a tick under today and each Monday. */
export const comingBars = (coming: readonly DueOn[]): readonly Bar[] =>
  coming.map(({ dueDay, cards }, at) => ({
    label: dayName(dueDay),
    tick: at === 0 ? 'today' : isMonday(dueDay) ? shortDay(dueDay) : '',
    value: cards,
  }))

/** Today last. */
export const pastBars = (days: readonly Day[]): readonly Bar[] =>
  days.map(({ studyDay, reviews, grades }, at) => ({
    label: dayName(studyDay),
    tick:
      at === days.length - 1 ? 'today' : isMonday(studyDay) && at < days.length - 3 ? shortDay(studyDay) : '',
    value: reviews,
    part: grades.again,
  }))

const DAY = 24 * 3600_000

/** A study day is a day of the calendar: no zone is left in it. */
const named = (day: StudyDay, options: Intl.DateTimeFormatOptions): string =>
  new Date(day * DAY).toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' })

export const dayName = (day: StudyDay): string =>
  named(day, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })

const shortDay = (day: StudyDay): string => named(day, { day: 'numeric', month: 'short' })

const isMonday = (day: StudyDay): boolean => new Date(day * DAY).getUTCDay() === 1

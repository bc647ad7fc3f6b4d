import { groupBy } from '../group-by.ts'
import type { StudyDay } from '../review/entry.ts'
import { type Share, shareOf } from './share.ts'
import { mondayOf } from './week.ts'

/** Of the cards in review, how many were asked on a study day, each once, and how many of them were remembered. */
export type DayRetention = {
  readonly studyDay: StudyDay
  readonly asked: number
  readonly remembered: number
}

export type WeekRetention = Share & { readonly monday: StudyDay }

/** The share of cards in review that were remembered when they were asked, over all of these days. */
export const trueRetention = (days: readonly DayRetention[]): Share =>
  shareOf(
    days.reduce((sum, { remembered }) => sum + remembered, 0),
    days.reduce((sum, { asked }) => sum + asked, 0),
  )

/** The same for each of so many weeks from a Monday, the last one being that of `today`. */
export const retentionByWeek = (
  days: readonly DayRetention[],
  today: StudyDay,
  weeks: number,
): readonly WeekRetention[] => {
  const first = mondayOf(today) - 7 * (weeks - 1)
  const byWeek = groupBy(days, ({ studyDay }) => mondayOf(studyDay))
  return Array.from({ length: weeks }, (_, place) => {
    const monday = first + 7 * place
    return { monday, ...trueRetention(byWeek.get(monday) ?? []) }
  })
}

import type { StudyDay } from '../review/entry.ts'

export type Day = { readonly studyDay: StudyDay; readonly reviews: number; readonly durationMs: number }

/** Each study day from `from` up to and with `to`, those without reviews included. */
export const everyDay = (days: readonly Day[], from: StudyDay, to: StudyDay): readonly Day[] => {
  const known = new Map(days.map((day) => [day.studyDay, day]))
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
    const studyDay = from + index
    return known.get(studyDay) ?? { studyDay, reviews: 0, durationMs: 0 }
  })
}

import type { Grade, StudyDay } from '../review/entry.ts'

export type DayRow = { readonly studyDay: StudyDay; readonly grade: Grade; readonly durationMs: number }

export type Day = {
  readonly studyDay: StudyDay
  readonly reviews: number
  readonly grades: Readonly<Record<Grade, number>>
  readonly durationMs: number
}

/** The reviews of each study day from `from` up to and with `to`, empty days included. */
export const byDay = (rows: readonly DayRow[], from: StudyDay, to: StudyDay): readonly Day[] => {
  const days = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => ({
    studyDay: from + index,
    reviews: 0,
    grades: { again: 0, hard: 0, good: 0, easy: 0 },
    durationMs: 0,
  }))
  for (const { studyDay, grade, durationMs } of rows) {
    const day = days[studyDay - from]
    if (!day) continue
    day.reviews += 1
    day.grades[grade] += 1
    day.durationMs += durationMs
  }
  return days
}

import type { StudyDay } from '../review/entry.ts'
import type { Day } from './every-day.ts'
import { mondayOf } from './week.ts'

/** A week from Monday to Sunday; null where the days that were asked for do not reach. */
export type Week = { readonly monday: StudyDay; readonly days: readonly (Day | null)[] }

/** Days in a row as the weeks of a calendar. */
export const weeksOf = (days: readonly Day[]): readonly Week[] => {
  const first = days[0]?.studyDay
  if (first === undefined) return []
  const start = mondayOf(first)
  const weeks = Math.ceil((first - start + days.length) / 7)
  return Array.from({ length: weeks }, (_, week) => {
    const monday = start + 7 * week
    return { monday, days: Array.from({ length: 7 }, (_, at) => days[monday + at - first] ?? null) }
  })
}

/**
 * The least numbers of four levels, so that about as many busy days fall into each; fewer where the days are alike. The
 * first is 1.
 */
export const levelsOf = (counts: readonly number[]): readonly number[] => {
  const busy = counts.filter((count) => count > 0).sort((one, other) => one - other)
  const cuts = [0.25, 0.5, 0.75].map((share) => busy[Math.floor(share * busy.length)] ?? 1)
  return [...new Set([1, ...cuts])]
}

/** 0 for a day without any, then the place of the level, from 1. */
export const levelOf = (count: number, levels: readonly number[]): number =>
  levels.findLastIndex((least) => count >= least) + 1

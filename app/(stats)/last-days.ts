import type { Learner } from '#core/learner/learner.ts'
import type { Instant, StudyDay } from '#core/review/entry.ts'
import { studyDayOf } from '#core/review/study-day.ts'
import { dueForecast } from '#core/stats/forecast.ts'
import { trueRetention } from '#core/stats/retention.ts'
import { type AxisAnswers, weakestAxis } from '#core/stats/weakest.ts'
import type { Database } from '#store/db.ts'
import { readAxisAnswers } from '#store/stats/axes.ts'
import { readDays } from '#store/stats/days.ts'
import { readDue } from '#store/stats/due.ts'

/** What the last thirty study days say about today. */
export type LastDays = {
  readonly today: StudyDay
  readonly answers: number
  /** Seconds an answer took on average; null without answers. */
  readonly seconds: number | null
  /** Share of what was due and remembered; null without any. */
  readonly retention: number | null
  readonly weakest: AxisAnswers | null
  readonly tomorrow: number
}

export const readLastDays = async (db: Database, learner: Learner, now: Instant): Promise<LastDays> => {
  const today = studyDayOf(now, learner.clock)
  const from = today - 29
  const [days, axes, due] = await Promise.all([
    readDays(db, learner.id, from, today),
    readAxisAnswers(db, learner.id, from, today),
    readDue(db, learner.id, { now, today, to: today + 1 }),
  ])
  const answers = days.reduce((sum, { reviews }) => sum + reviews, 0)
  const spent = days.reduce((sum, { durationMs }) => sum + durationMs, 0)
  return {
    today,
    answers,
    seconds: answers === 0 ? null : spent / answers / 1000,
    retention: trueRetention(days).share,
    weakest: weakestAxis(axes),
    tomorrow: dueForecast(due, today, 2)[1]?.cards ?? 0,
  }
}

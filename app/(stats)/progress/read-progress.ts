import type { Learner } from '#core/learner/learner.ts'
import type { Pack } from '#core/question/pack.ts'
import type { Instant, StudyDay } from '#core/review/entry.ts'
import { studyDayOf } from '#core/review/study-day.ts'
import type { DueOn } from '#core/stats/forecast.ts'
import { mondayOf } from '#core/stats/week.ts'
import type { Database } from '#store/db.ts'
import { readLivePacks } from '#store/question/packs.ts'
import { type AnsweredDay, readDays } from '#store/stats/days.ts'
import { readDue } from '#store/stats/due.ts'
import { type FirstAnswers, readFirstAnswers } from '#store/stats/first-answers.ts'
import { type AxisMemories, readMemories } from '#store/stats/memories.ts'

/** All that the sections of the page are made of. */
export type Progress = {
  readonly learner: Learner
  readonly now: Instant
  readonly today: StudyDay
  readonly packs: readonly Pack[]
  /** The first day of the year that is shown: a Monday. */
  readonly from: StudyDay
  /** What was answered in that year. */
  readonly days: readonly AnsweredDay[]
  readonly first: FirstAnswers
  readonly due: readonly DueOn[]
  readonly memories: readonly AxisMemories[]
}

/** Days of the forecast. */
export const AHEAD = 14

/** 52 whole weeks and the one that has begun. */
const WEEKS = 53

export const readProgress = async (db: Database, learner: Learner, now: Instant): Promise<Progress> => {
  const today = studyDayOf(now, learner.clock)
  const from = mondayOf(today) - 7 * (WEEKS - 1)
  const [packs, days, first, due, memories] = await Promise.all([
    readLivePacks(db.sql.read),
    readDays(db, learner.id, from, today),
    readFirstAnswers(db, learner.id, from, today),
    readDue(db, learner.id, { now, today, to: today + AHEAD - 1 }),
    readMemories(db, learner.id),
  ])
  return { learner, now, today, packs, from, days, first, due, memories }
}

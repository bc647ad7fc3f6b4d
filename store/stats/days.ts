import type { StudyDay } from '#core/review/entry.ts'
import type { Day } from '#core/stats/every-day.ts'
import type { DayRetention } from '#core/stats/retention.ts'
import type { Database } from '../db.ts'
import { NOT_UNDONE } from '../review/review-rows.ts'
import { IS_FIRST } from './first-answers.ts'

/** What was answered on a study day, and of the first answers to cards in review how many were remembered. */
export type AnsweredDay = Day & DayRetention

/** On each of these study days, both included; neither resets nor what was taken back. Days without answers are left out. */
export async function readDays(
  db: Database,
  learnerId: string,
  from: StudyDay,
  to: StudyDay,
): Promise<readonly AnsweredDay[]> {
  const rows = await db.sql.read.all<Record<keyof AnsweredDay, number | string>>(COUNTED, [
    learnerId,
    from,
    to,
  ])
  // PostgreSQL counts beyond what a number holds, so its driver gives text.
  return rows.map(({ studyDay, reviews, durationMs, asked, remembered }) => ({
    studyDay: Number(studyDay),
    reviews: Number(reviews),
    durationMs: Number(durationMs),
    asked: Number(asked),
    remembered: Number(remembered),
  }))
}

const ASKED = `r."phaseBefore" = 'review' AND ${IS_FIRST}`

// All in one: the index brings the days in order, and to find the rows takes longer than to count them.
const COUNTED = `SELECT r."studyDay", count(*) AS "reviews", sum(r."durationMs") AS "durationMs",
    sum(CASE WHEN ${ASKED} THEN 1 ELSE 0 END) AS "asked",
    sum(CASE WHEN ${ASKED} AND r."grade" <> 'again' THEN 1 ELSE 0 END) AS "remembered"
  FROM "Review" r
  WHERE r."learnerId" = ? AND r."studyDay" BETWEEN ? AND ? AND r."kind" = 'review' AND ${NOT_UNDONE}
  GROUP BY r."studyDay" ORDER BY r."studyDay"`

import type { StudyDay } from '#core/review/entry.ts'
import type { Day } from '#core/stats/every-day.ts'
import type { Database } from '../db.ts'

/** What was answered on each of these study days, both included; neither resets nor what was taken back. */
export async function readDays(
  db: Database,
  learnerId: string,
  from: StudyDay,
  to: StudyDay,
): Promise<readonly Day[]> {
  const rows = await db.sql.read.all<Record<keyof Day, number | string>>(
    `SELECT r."studyDay", count(*) AS "reviews", sum(r."durationMs") AS "durationMs" FROM "Review" r
     WHERE r."learnerId" = ? AND r."studyDay" BETWEEN ? AND ? AND r."kind" = 'review'
       AND NOT EXISTS (SELECT 1 FROM "Undo" u WHERE u."reviewId" = r."id")
     GROUP BY r."studyDay" ORDER BY r."studyDay"`,
    [learnerId, from, to],
  )
  // PostgreSQL counts beyond what a number holds, so its driver gives text.
  return rows.map(({ studyDay, reviews, durationMs }) => ({
    studyDay: Number(studyDay),
    reviews: Number(reviews),
    durationMs: Number(durationMs),
  }))
}

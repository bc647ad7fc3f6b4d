import type { StudyDay } from '#core/review/entry.ts'
import type { DayRow } from '#core/stats/by-day.ts'
import type { PredictedRow } from '#core/stats/prediction.ts'
import type { Database } from '../db.ts'
import { instantOf } from '../sql.ts'

/** One review, as `byDay`, `trueRetention` and `predictionOf` want it. */
export type StatsRow = DayRow & PredictedRow

/** The reviews of these study days, both included, oldest first; neither resets nor what was taken back. */
export async function readReviewed(
  db: Database,
  learnerId: string,
  from: StudyDay,
  to: StudyDay,
): Promise<readonly StatsRow[]> {
  const rows = await db.sql.read.all<Omit<StatsRow, 'at'> & { readonly at: string }>(
    `SELECT "cardId", "at", "studyDay", "grade", "durationMs", "phaseBefore" AS "phase", "source", "retrievability" FROM "Review" r
     WHERE "learnerId" = ? AND "studyDay" BETWEEN ? AND ? AND "kind" = 'review'
       AND NOT EXISTS (SELECT 1 FROM "Undo" u WHERE u."reviewId" = r."id")
     ORDER BY r."at", r."id"`,
    [learnerId, from, to],
  )
  return rows.map((row) => ({ ...row, at: instantOf(row.at) }))
}

import type { StudyDay } from '#core/review/entry.ts'
import type { DayRow } from '#core/stats/by-day.ts'
import type { DueOn } from '#core/stats/forecast.ts'
import type { RetentionRow } from '#core/stats/retention.ts'
import type { Database } from '../db.ts'
import { instantOf } from '../sql.ts'

/** One review, as `byDay` and as `trueRetention` want it. */
export type StatsRow = DayRow & RetentionRow

/** The reviews of these study days, both included, oldest first; neither resets nor what was taken back. */
export async function readReviewed(
  db: Database,
  learnerId: string,
  from: StudyDay,
  to: StudyDay,
): Promise<readonly StatsRow[]> {
  const rows = await db.sql.read.all<Omit<StatsRow, 'at'> & { readonly at: string }>(
    `SELECT "cardId", "at", "studyDay", "grade", "durationMs", "phaseBefore" AS "phase" FROM "Review" r
     WHERE "learnerId" = ? AND "studyDay" BETWEEN ? AND ? AND "kind" = 'review'
       AND NOT EXISTS (SELECT 1 FROM "Undo" u WHERE u."reviewId" = r."id")
     ORDER BY r."at", r."id"`,
    [learnerId, from, to],
  )
  return rows.map((row) => ({ ...row, at: instantOf(row.at) }))
}

/**
 * How many cards are due on each study day up to `to`; days without any are left out. Suspended, retired and new cards
 * are not counted.
 */
export async function readDue(db: Database, learnerId: string, to: StudyDay): Promise<readonly DueOn[]> {
  const rows = await db.sql.read.all<{ readonly dueDay: number; readonly cards: number | string }>(
    `SELECT "dueDay", count(*) AS "cards" FROM "Card"
     WHERE "learnerId" = ? AND "active" = TRUE AND "phase" IN ('learning', 'review', 'relearning') AND "dueDay" <= ?
     GROUP BY "dueDay" ORDER BY "dueDay"`,
    [learnerId, to],
  )
  // PostgreSQL counts beyond what a number holds, so its driver gives text.
  return rows.map(({ dueDay, cards }) => ({ dueDay, cards: Number(cards) }))
}

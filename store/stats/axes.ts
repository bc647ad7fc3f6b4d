import type { StudyDay } from '#core/review/entry.ts'
import type { AxisAnswers } from '#core/stats/weakest.ts'
import type { Database } from '../db.ts'

/** How often each axis was answered and forgotten on these study days, both included; nothing that was taken back. */
export async function readAxisAnswers(
  db: Database,
  learnerId: string,
  from: StudyDay,
  to: StudyDay,
): Promise<readonly AxisAnswers[]> {
  const rows = await db.sql.read.all<{ axis: string; answers: number | string; forgotten: number | string }>(
    `SELECT c."axis" AS "axis", count(*) AS "answers", sum(CASE WHEN r."grade" = 'again' THEN 1 ELSE 0 END) AS "forgotten"
     FROM "Review" r JOIN "Card" c ON c."id" = r."cardId"
     WHERE r."learnerId" = ? AND r."studyDay" BETWEEN ? AND ? AND r."kind" = 'review'
       AND NOT EXISTS (SELECT 1 FROM "Undo" u WHERE u."reviewId" = r."id")
     GROUP BY c."axis" ORDER BY c."axis"`,
    [learnerId, from, to],
  )
  // PostgreSQL counts beyond what a number holds, so its driver gives text.
  return rows.map(({ axis, answers, forgotten }) => ({
    axis,
    answers: Number(answers),
    forgotten: Number(forgotten),
  }))
}

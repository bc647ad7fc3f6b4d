import type { StudyDay } from '#core/review/entry.ts'
import type { AnswerRow } from '#core/review/plan/habits.ts'
import type { Sql } from '../../sql.ts'

/** How the answers of these study days went, both included; neither resets nor what was taken back. */
export function readAnswerHabits(
  sql: Sql,
  learnerId: string,
  from: StudyDay,
  to: StudyDay,
): Promise<readonly AnswerRow[]> {
  return sql.all<AnswerRow>(
    `SELECT "phaseBefore" AS "phase", "grade", "durationMs" FROM "Review" r
     WHERE "learnerId" = ? AND "studyDay" BETWEEN ? AND ? AND "kind" = 'review' AND "source" = 'study'
       AND NOT EXISTS (SELECT 1 FROM "Undo" u WHERE u."reviewId" = r."id")`,
    [learnerId, from, to],
  )
}

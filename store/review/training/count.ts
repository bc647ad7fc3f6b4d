import { setImmediate as turn } from 'node:timers/promises'
import type { Database } from '../../db.ts'
import { NOT_UNDONE } from '../review-rows.ts'

/**
 * About how many reviews a training would learn from. By what was true when each was recorded: one that a late answer or
 * an undo has moved since may be counted wrongly; the training itself counts exactly (core/review/training.ts). No further than `enough`
 * of them.
 */
export async function countTrainable(
  db: Database,
  learnerId: string,
  enough = Number.POSITIVE_INFINITY,
): Promise<number> {
  const sql = db.sql.read
  const [span] = await sql.all<{ readonly first: number | null; readonly last: number | null }>(
    'SELECT min("studyDay") AS "first", max("studyDay") AS "last" FROM "Review" WHERE "learnerId" = ?',
    [learnerId],
  )
  let count = 0
  // In parts, and others in between: counting a hundred thousand at once would hold up every request.
  for (let day = span?.first ?? 0; day <= (span?.last ?? -1) && count < enough; day += DAYS) {
    const [found] = await sql.all<{ readonly count: number }>(COUNT, [learnerId, day, day + DAYS])
    count += found?.count ?? 0
    await turn()
  }
  return count
}

const DAYS = 7

const COUNT = `SELECT CAST(count(*) AS INTEGER) AS "count" FROM "Review" r
  WHERE r."learnerId" = ? AND r."studyDay" >= ? AND r."studyDay" < ? AND r."kind" = 'review' AND r."elapsedDays" > 0
    AND (r."source" = 'study' OR (r."source" = 'import' AND r."durationMs" > 0)) AND ${NOT_UNDONE}`

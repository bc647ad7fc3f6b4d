import type { TrainingLine } from '#core/review/training.ts'
import { instantOf, type Sql } from '../../sql.ts'

/** What of a learner's log was not undone, by card: of each line only what training needs. */
export async function readTrainingLogs(
  sql: Sql,
  learnerId: string,
): Promise<ReadonlyMap<string, readonly TrainingLine[]>> {
  const rows = await sql.all<Row>(
    `SELECT "cardId", "id", "kind", "at", "grade", "studyDay", "source", "durationMs"
     FROM "Review" WHERE "learnerId" = ?`,
    [learnerId],
  )
  // Everyone's: they are few, and to look each one's review up takes longer than all else here.
  const undone = await sql.all<{ readonly reviewId: string }>('SELECT "reviewId" FROM "Undo"', [])
  const takenBack = new Set(undone.map(({ reviewId }) => reviewId))
  const logs = new Map<string, TrainingLine[]>()
  for (const row of rows) {
    if (takenBack.has(row.id)) continue
    const { id, kind, grade, studyDay, source, durationMs } = row
    const line = { id, kind, at: instantOf(row.at), grade, studyDay, source, durationMs }
    const log = logs.get(row.cardId)
    if (log === undefined) logs.set(row.cardId, [line])
    else log.push(line)
  }
  return logs
}

type Row = Omit<TrainingLine, 'at'> & { readonly cardId: string; readonly at: string }

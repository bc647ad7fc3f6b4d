import type { Rules } from '#core/review/entry.ts'
import type { TrainingLine } from '#core/review/training.ts'
import type { Sql } from '../../sql.ts'
import { entriesUnder, LOG_COLUMNS, type LogRow } from '../review-rows.ts'

export type TrainingLogs = ReadonlyMap<string, readonly TrainingLine[]>

/** What of a learner's log was not undone, by card. */
export async function readTrainingLogs(
  sql: Sql,
  learnerId: string,
  model: Pick<Rules, 'parameterSetId' | 'weights'>,
): Promise<TrainingLogs> {
  const rows = await sql.all<LogRow & Pick<TrainingLine, 'source' | 'durationMs'>>(
    `SELECT ${LOG_COLUMNS}, r."source", r."durationMs" FROM "Review" r WHERE r."learnerId" = ?`,
    [learnerId],
  )
  const undone = await sql.all<{ readonly reviewId: string }>(
    'SELECT u."reviewId" FROM "Undo" u JOIN "Review" r ON r."id" = u."reviewId" WHERE r."learnerId" = ?',
    [learnerId],
  )
  const takenBack = new Set(undone.map(({ reviewId }) => reviewId))
  const entryOf = entriesUnder(model)
  const logs = new Map<string, TrainingLine[]>()
  for (const row of rows) {
    if (takenBack.has(row.id)) continue
    const line = { ...entryOf(row), source: row.source, durationMs: row.durationMs }
    const log = logs.get(row.cardId)
    if (log === undefined) logs.set(row.cardId, [line])
    else log.push(line)
  }
  return logs
}

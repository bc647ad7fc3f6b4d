import type { Rules } from '#core/review/entry.ts'
import { NOW, type Sql } from '../sql.ts'

/** A set is never edited: weights under a known id are the known ones. */
export async function ensureParameterSet(
  sql: Sql,
  { parameterSetId, weights }: Pick<Rules, 'parameterSetId' | 'weights'>,
): Promise<void> {
  await sql.run(
    `INSERT INTO "ParameterSet" ("id", "algorithm", "weights", "createdAt") VALUES (?, ?, ?, ${NOW[sql.provider]})
     ON CONFLICT DO NOTHING`,
    [parameterSetId, 'FSRS-6', JSON.stringify(weights)],
  )
}

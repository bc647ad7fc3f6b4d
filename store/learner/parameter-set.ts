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

/** A set's weights from its row. The same text gives the same array: core/review/memory.ts keeps its schedulers by that. */
export function weightsOf(text: string): readonly number[] {
  const found = known.get(text)
  if (found !== undefined) return found
  if (known.size >= MOST) known.clear()
  const weights: readonly number[] = JSON.parse(text)
  known.set(text, weights)
  return weights
}

const known = new Map<string, readonly number[]>()
const MOST = 100

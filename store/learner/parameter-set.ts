import type { Rules } from '#core/review/entry.ts'
import type { Rows } from '../db.ts'

/** A set is never edited: weights under a known id are the known ones. */
export async function ensureParameterSet(rows: Rows, { parameterSetId, weights }: Rules): Promise<void> {
  if ((await rows.parameterSet.count({ where: { id: parameterSetId } })) > 0) return
  await rows.parameterSet.create({ data: { id: parameterSetId, algorithm: 'FSRS-6', weights: [...weights] } })
}

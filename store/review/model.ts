import type { Rules } from '#core/review/entry.ts'
import { weightsOf } from '../learner/parameter-set.ts'
import { marks, type Sql } from '../sql.ts'

/** The weights that a learner's memories are folded with. */
export type Model = Omit<Rules, 'desiredRetention'> & {
  /** They are new: some cards are still to be folded with them (store/review/adoption/refold.ts). */
  readonly adopting: boolean
}

/**
 * The models in use, by learner. Read once the cards are held, never before: a row that was waited for is read again by
 * PostgreSQL, those beside it are not.
 */
export async function readModels(
  sql: Sql,
  learnerIds: readonly string[],
): Promise<ReadonlyMap<string, Model>> {
  type Row = {
    readonly id: string
    readonly parameterSetId: string
    readonly weights: string
    readonly unfinished: number
  }
  const ids = [...new Set(learnerIds)]
  const rows = await sql.all<Row>(
    `SELECT l."id", l."parameterSetId", p."weights",
       (SELECT CAST(count(*) AS INTEGER) FROM "Adoption" a
        WHERE a."learnerId" = l."id" AND a."finishedAt" IS NULL) AS "unfinished"
     FROM "Learner" l JOIN "ParameterSet" p ON p."id" = l."parameterSetId" WHERE l."id" IN (${marks(ids)})`,
    ids,
  )
  return new Map(
    rows.map(({ id, parameterSetId, weights, unfinished }) => [
      id,
      { parameterSetId, weights: weightsOf(weights), adopting: unfinished > 0 },
    ]),
  )
}

export async function readModel(sql: Sql, learnerId: string): Promise<Model> {
  const model = (await readModels(sql, [learnerId])).get(learnerId)
  if (model === undefined) throw new Error(`There is no learner ${learnerId}.`)
  return model
}

import type { Instant } from '#core/review/entry.ts'
import { DEFAULT_RULES } from '#core/review/rules.ts'
import type { Verdict } from '#core/review/verdict.ts'
import { weightsOf } from '../../learner/parameter-set.ts'
import { instantOf, type Sql } from '../../sql.ts'

/** Weights that a learner has used or could use, or that were learned and found no better. */
export type ParameterSet = {
  readonly id: string
  readonly weights: readonly number[]
  readonly origin: 'published' | 'learned' | 'imported'
  /** When they were learned, or came here. */
  readonly at: Instant
  readonly inUse: boolean
  /** They may be taken over. */
  readonly accepted: boolean
}

/** Newest first, the published ones last. */
export async function readSets(sql: Sql, learnerId: string): Promise<readonly ParameterSet[]> {
  type Row = {
    readonly id: string
    readonly weights: string
    readonly createdAt: string
    readonly trainedAt: string | null
    readonly body: string | null
    readonly inUse: string | null
    readonly adopted: number
  }
  const rows = await sql.all<Row>(
    `SELECT p."id", p."weights", p."createdAt", t."at" AS "trainedAt", t."body", l."id" AS "inUse",
       (SELECT CAST(count(*) AS INTEGER) FROM "Adoption" a
        WHERE a."parameterSetId" = p."id" AND a."learnerId" = ?) AS "adopted"
     FROM "ParameterSet" p
     LEFT JOIN "Training" t ON t."parameterSetId" = p."id" AND t."learnerId" = ?
     LEFT JOIN "Learner" l ON l."parameterSetId" = p."id" AND l."id" = ?`,
    [learnerId, learnerId, learnerId],
  )
  return rows
    .map((row): ParameterSet & { readonly adopted: boolean } => {
      const { id, weights, createdAt, trainedAt, body, inUse, adopted } = row
      const verdict: Verdict | null = body === null ? null : JSON.parse(body)
      return {
        id,
        weights: weightsOf(weights),
        origin:
          id === DEFAULT_RULES.parameterSetId ? 'published' : trainedAt === null ? 'imported' : 'learned',
        at: instantOf(trainedAt ?? createdAt),
        inUse: inUse !== null,
        accepted: verdict === null || verdict.tag === 'better' || adopted > 0,
        adopted: adopted > 0,
      }
    })
    .filter(({ origin, inUse, adopted }) => origin !== 'imported' || inUse || adopted)
    .sort((one, other) => rank(one) - rank(other) || other.at - one.at)
}

const rank = ({ origin }: ParameterSet): number => Number(origin === 'published')

import type { Instant } from '#core/review/entry.ts'
import { instantOf, type Sql } from '../../sql.ts'

/** Weights that were taken over. */
export type Adoption = {
  readonly id: string
  readonly parameterSetId: string
  readonly at: Instant
  /** All cards are folded with them, or later ones took their place. */
  readonly finished: boolean
}

/** Newest first. */
export async function readAdoptions(sql: Sql, learnerId: string): Promise<readonly Adoption[]> {
  type Row = Pick<Adoption, 'id' | 'parameterSetId'> & {
    readonly at: string
    readonly finishedAt: string | null
  }
  const rows = await sql.all<Row>(
    `SELECT "id", "parameterSetId", "at", "finishedAt" FROM "Adoption" WHERE "learnerId" = ?
     ORDER BY "at" DESC, "id"`,
    [learnerId],
  )
  return rows.map(({ id, parameterSetId, at, finishedAt }) => ({
    id,
    parameterSetId,
    at: instantOf(at),
    finished: finishedAt !== null,
  }))
}

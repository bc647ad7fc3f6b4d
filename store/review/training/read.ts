import type { Instant } from '#core/review/entry.ts'
import type { Verdict } from '#core/review/verdict.ts'
import { instantOf, type Sql } from '../../sql.ts'
import { isUnderWay } from './begin.ts'

export type Training = {
  readonly id: string
  readonly at: Instant
  readonly state: TrainingState
}

export type TrainingState =
  | { readonly tag: 'running' }
  /** Its process ended before it did. */
  | { readonly tag: 'broken-off' }
  | { readonly tag: 'over'; readonly reviews: number | null; readonly verdict: Verdict }

/** Newest first. */
export async function readTrainings(sql: Sql, learnerId: string, now: Instant): Promise<readonly Training[]> {
  type Row = {
    readonly id: string
    readonly at: string
    readonly reviews: number | null
    readonly body: string | null
  }
  const rows = await sql.all<Row>(
    'SELECT "id", "at", "reviews", "body" FROM "Training" WHERE "learnerId" = ? ORDER BY "at" DESC, "id"',
    [learnerId],
  )
  return rows.map(({ id, at, reviews, body }) => ({
    id,
    at: instantOf(at),
    state:
      body === null
        ? { tag: isUnderWay(instantOf(at), now) ? 'running' : 'broken-off' }
        : { tag: 'over', reviews, verdict: JSON.parse(body) },
  }))
}

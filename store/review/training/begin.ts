import type { Learner } from '#core/learner/learner.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../../db.ts'
import { instantOf, instantText } from '../../sql.ts'
import { transactSql } from '../../transact.ts'

export type BeginResult =
  | { readonly tag: 'begun'; readonly id: string }
  /** By an earlier request with this id. */
  | { readonly tag: 'known'; readonly id: string }
  /** Another one is under way. */
  | { readonly tag: 'busy'; readonly id: string }

/** Longer than any training takes: one that is older was broken off with its process. */
export const LONGEST_MS = 60_000

/** Of each learner one training at a time, whatever the number of processes. */
export function beginTraining(
  db: Database,
  { id: learnerId }: Learner,
  id: string,
  now: Instant,
): Promise<BeginResult> {
  return transactSql(db, async (sql) => {
    // SQLite has one writer anyway; with PostgreSQL a second request waits here.
    const lock = sql.provider === 'postgres' ? 'FOR NO KEY UPDATE' : ''
    await sql.all(`SELECT 1 FROM "Learner" WHERE "id" = ? ${lock}`, [learnerId])
    const rows = await sql.all<{
      readonly id: string
      readonly at: string
      readonly finishedAt: string | null
    }>('SELECT "id", "at", "finishedAt" FROM "Training" WHERE "learnerId" = ?', [learnerId])
    if (rows.some((row) => row.id === id)) return { tag: 'known', id }
    const busy = rows.find((row) => row.finishedAt === null && isUnderWay(instantOf(row.at), now))
    if (busy !== undefined) return { tag: 'busy', id: busy.id }
    await sql.run('INSERT INTO "Training" ("id", "learnerId", "at") VALUES (?, ?, ?)', [
      id,
      learnerId,
      instantText(now),
    ])
    return { tag: 'begun', id }
  })
}

export const isUnderWay = (at: Instant, now: Instant): boolean => now - at < LONGEST_MS

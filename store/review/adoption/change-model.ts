import type { Instant } from '#core/review/entry.ts'
import { instantText, type Sql } from '../../sql.ts'

/**
 * From here on the learner's memories are folded with these weights. What is recorded from now on is; the cards that were
 * seen before follow bit by bit (refold.ts), and until then every answer folds its card's whole log.
 */
export async function changeModel(
  sql: Sql,
  learnerId: string,
  { id, parameterSetId }: { readonly id: string; readonly parameterSetId: string },
  now: Instant,
): Promise<void> {
  // The learner first: a second change waits here until it can see, and end, what this one begins.
  await sql.run('UPDATE "Learner" SET "parameterSetId" = ? WHERE "id" = ?', [parameterSetId, learnerId])
  const at = instantText(now)
  await sql.run('UPDATE "Adoption" SET "finishedAt" = ? WHERE "learnerId" = ? AND "finishedAt" IS NULL', [
    at,
    learnerId,
  ])
  await sql.run(
    'INSERT INTO "Adoption" ("id", "learnerId", "parameterSetId", "at", "afterCardId") VALUES (?, ?, ?, ?, ?)',
    [id, learnerId, parameterSetId, at, ''],
  )
}

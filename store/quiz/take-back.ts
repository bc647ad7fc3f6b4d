import type { Learner } from '#core/learner/learner.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { instantText } from '../sql.ts'
import { transactSql } from '../transact.ts'
import { lockAttempt } from './attempt-rows.ts'
import { feedAttempt } from './feed.ts'

/** Takes back every review that an attempt made, and keeps it from making more. Twice is once. */
export async function takeBackReviews(
  db: Database,
  learner: Learner,
  attemptId: string,
  now: Instant,
): Promise<'taken-back' | 'unknown-attempt'> {
  const found = await transactSql(db, async (sql) => {
    const attempt = await lockAttempt(sql, learner.id, attemptId)
    if (attempt === null) return false
    if (attempt.takenBackAt === null)
      await sql.run('UPDATE "Attempt" SET "takenBackAt" = ? WHERE "id" = ?', [instantText(now), attemptId])
    return true
  })
  if (!found) return 'unknown-attempt'
  await feedAttempt(db, learner, attemptId, now)
  return 'taken-back'
}

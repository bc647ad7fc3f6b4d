import type { Learner } from '#core/learner/learner.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { instantText } from '../sql.ts'
import { transactSql } from '../transact.ts'
import { lockAttempt } from './attempt-rows.ts'
import { feedAttempt } from './feed.ts'
import { judgeAttempt } from './judge-attempt.ts'

export type HandedIn =
  /** When it was, also if that was before. */
  { readonly tag: 'handed-in'; readonly at: Instant } | { readonly tag: 'unknown-attempt' }

/** Ends an attempt and judges it, once; then the scheduler is told. An exam ends with its time, however late it comes. */
export async function handIn(
  db: Database,
  learner: Learner,
  attemptId: string,
  agoMs: number,
  now: Instant,
): Promise<HandedIn> {
  const result = await transactSql(db, async (sql): Promise<HandedIn> => {
    const attempt = await lockAttempt(sql, learner.id, attemptId)
    if (attempt === null) return { tag: 'unknown-attempt' }
    if (attempt.handedInAt !== null) return { tag: 'handed-in', at: attempt.handedInAt }
    const at = Math.min(Math.max(attempt.startedAt, now - agoMs), attempt.endsAt ?? now)
    await judgeAttempt(sql, attempt, true)
    await sql.run('UPDATE "Attempt" SET "handedInAt" = ? WHERE "id" = ?', [instantText(at), attempt.id])
    return { tag: 'handed-in', at }
  })
  if (result.tag === 'handed-in') await feedAttempt(db, learner, attemptId, now)
  return result
}

import type { Learner } from '#core/learner/learner.ts'
import { fold, stateOf } from '#core/quiz/attempt.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { instantText, type Sql } from '../sql.ts'
import { transactSql } from '../transact.ts'
import { type AttemptRow, lockAttempt, readEvents, readItems, writeOutcome } from './attempt-rows.ts'
import { feedAttempt } from './feed.ts'
import { judge } from './judge.ts'
import { writeResult } from './write-result.ts'

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
    await judgeAll(sql, attempt)
    await sql.run('UPDATE "Attempt" SET "handedInAt" = ? WHERE "id" = ?', [instantText(at), attempt.id])
    return { tag: 'handed-in', at }
  })
  if (result.tag === 'handed-in') await feedAttempt(db, learner, attemptId, now)
  return result
}

async function judgeAll(sql: Sql, attempt: AttemptRow): Promise<void> {
  const states = fold(await readEvents(sql, attempt.id))
  for (const item of await readItems(sql, attempt.id)) {
    await writeOutcome(
      sql,
      attempt.id,
      item.place,
      judge(item, stateOf(states, item.place), attempt.plan, true),
    )
  }
  await writeResult(sql, attempt)
}

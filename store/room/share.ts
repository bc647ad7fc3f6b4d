import type { PassRole } from '#core/interview/pass.ts'
import type { Learner } from '#core/learner/learner.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { instantOf } from '../sql.ts'
import { transactSql } from '../transact.ts'
import { makePass, revoke } from './make-pass.ts'
import { hashOf, makeToken } from './token.ts'

/** For whom an interview that is over is opened, in the words of whoever opens it. */
export type NewSharing = { readonly id: string; readonly role: PassRole; readonly label: string }

export type Shared =
  /** Its token, kept nowhere. Shared again under the same id, the link is a new one. */
  | { readonly tag: 'shared'; readonly token: string; readonly expiresAt: Instant }
  | { readonly tag: 'unknown-interview' }
  | { readonly tag: 'not-over' }
  /** There is another link of this id, or this one was withdrawn. */
  | { readonly tag: 'taken' }

const SHARED_MS = 30 * 24 * 3600_000

export function share(
  db: Database,
  learner: Learner,
  interviewId: string,
  { id, role, label }: NewSharing,
  now: Instant,
): Promise<Shared> {
  return transactSql(db, async (sql) => {
    const [interview] = await sql.all<{ readonly endedAt: string | null }>(
      'SELECT "endedAt" FROM "Interview" WHERE "id" = ? AND "learnerId" = ?',
      [interviewId, learner.id],
    )
    if (interview === undefined) return { tag: 'unknown-interview' }
    if (interview.endedAt === null) return { tag: 'not-over' }
    const [known] = await sql.all<KnownPass>(
      'SELECT "role", "interviewId", "expiresAt", "revokedAt" FROM "Pass" WHERE "id" = ?',
      [id],
    )
    if (known !== undefined) {
      if (known.role !== role || known.interviewId !== interviewId || known.revokedAt !== null)
        return { tag: 'taken' }
      const token = makeToken()
      await sql.run('UPDATE "Pass" SET "tokenHash" = ? WHERE "id" = ?', [hashOf(token), id])
      return { tag: 'shared', token, expiresAt: instantOf(known.expiresAt) }
    }
    const expiresAt = now + SHARED_MS
    const token = await makePass(sql, {
      id,
      role,
      label,
      roomId: null,
      interviewId,
      createdAt: now,
      expiresAt,
    })
    return { tag: 'shared', token, expiresAt }
  })
}

type KnownPass = {
  readonly role: string
  readonly interviewId: string | null
  readonly expiresAt: string
  readonly revokedAt: string | null
}

/** Withdraws a link of an interview; false where there is none. */
export function revokePass(
  db: Database,
  learner: Learner,
  interviewId: string,
  passId: string,
  now: Instant,
): Promise<boolean> {
  return transactSql(db, async (sql) => {
    const [known] = await sql.all(
      `SELECT p."id" FROM "Pass" p JOIN "Interview" i ON i."id" = p."interviewId"
       WHERE p."id" = ? AND i."id" = ? AND i."learnerId" = ?`,
      [passId, interviewId, learner.id],
    )
    if (known === undefined) return false
    await revoke(sql, passId, now)
    return true
  })
}

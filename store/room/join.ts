import type { PassRefusal } from '#core/interview/pass.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { instantOf } from '../sql.ts'
import { transactSql } from '../transact.ts'
import { hashOf, isToken } from './token.ts'

export type Joined =
  | { readonly tag: 'joined'; readonly roomId: string }
  | { readonly tag: 'refused'; readonly why: PassRefusal }

/**
 * Takes the guest's seat for the browser that holds the key; the same browser may take it again.
 * Nobody can take it from that browser but the host, by freeing it.
 */
export function joinAsGuest(db: Database, token: string, holderKey: string, now: Instant): Promise<Joined> {
  return transactSql(db, async (sql) => {
    const refused = (why: PassRefusal): Joined => ({ tag: 'refused', why })
    if (!isToken(token)) return refused('unknown')
    const [row] = await sql.all<Row>(
      `SELECT "id", "role", "roomId", "expiresAt", "revokedAt", "holderHash" FROM "Pass" WHERE "tokenHash" = ?
       ${sql.provider === 'postgres' ? 'FOR UPDATE' : ''}`,
      [hashOf(token)],
    )
    if (row === undefined) return refused('unknown')
    if (row.revokedAt !== null) return refused('revoked')
    if (instantOf(row.expiresAt) <= now) return refused('expired')
    if (row.role !== 'guest' || row.roomId === null) return refused('other-role')
    const holderHash = hashOf(holderKey)
    if (row.holderHash !== null && row.holderHash !== holderHash) return refused('taken')
    await sql.run('UPDATE "Pass" SET "holderHash" = ? WHERE "id" = ?', [holderHash, row.id])
    return { tag: 'joined', roomId: row.roomId }
  })
}

type Row = {
  readonly id: string
  readonly role: string
  readonly roomId: string | null
  readonly expiresAt: string
  readonly revokedAt: string | null
  readonly holderHash: string | null
}

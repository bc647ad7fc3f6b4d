import type { PassRefusal } from '#core/interview/pass.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import type { Sql } from '../sql.ts'
import { transactSql } from '../transact.ts'
import { announceRoom } from './announce.ts'
import { tellRoomChanged } from './live/hub.ts'
import { pastOf } from './read-pass.ts'
import { hashOf, isToken } from './token.ts'

export type Joined =
  | { readonly tag: 'joined'; readonly roomId: string }
  | { readonly tag: 'refused'; readonly why: PassRefusal }

/**
 * Takes the guest's seat for the browser that holds the key; the same browser may take it again.
 * Nobody can take it from that browser but the host, by freeing it.
 */
export async function joinAsGuest(
  db: Database,
  token: string,
  holderKey: string,
  now: Instant,
): Promise<Joined> {
  const joined = await transactSql(db, (sql) => take(sql, token, holderKey, now))
  if (joined.tag === 'joined') tellRoomChanged(db, joined.roomId)
  return joined
}

async function take(sql: Sql, token: string, holderKey: string, now: Instant): Promise<Joined> {
  if (!isToken(token)) return refused('unknown')
  const [row] = await sql.all<Row>(
    `SELECT "id", "role", "roomId", "expiresAt", "revokedAt", "holderHash" FROM "Pass" WHERE "tokenHash" = ?
     ${sql.provider === 'postgres' ? 'FOR UPDATE' : ''}`,
    [hashOf(token)],
  )
  if (row === undefined) return refused('unknown')
  const past = pastOf(row, now)
  if (past !== null) return refused(past)
  if (row.role !== 'guest' || row.roomId === null) return refused('other-role')
  const holderHash = hashOf(holderKey)
  if (row.holderHash !== null && row.holderHash !== holderHash) return refused('taken')
  await sql.run('UPDATE "Pass" SET "holderHash" = ? WHERE "id" = ?', [holderHash, row.id])
  await announceRoom(sql, row.roomId)
  return { tag: 'joined', roomId: row.roomId }
}

const refused = (why: PassRefusal): Joined => ({ tag: 'refused', why })

type Row = {
  readonly id: string
  readonly role: string
  readonly roomId: string | null
  readonly expiresAt: string
  readonly revokedAt: string | null
  readonly holderHash: string | null
}

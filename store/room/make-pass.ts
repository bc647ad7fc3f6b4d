import { randomUUID } from 'node:crypto'
import type { PassRole } from '#core/interview/pass.ts'
import type { Seat } from '#core/interview/room.ts'
import type { Instant } from '#core/review/entry.ts'
import { instantText, type Sql } from '../sql.ts'
import { writeRows } from '../write-rows.ts'
import { hashOf, makeToken } from './token.ts'

type NewPass = {
  readonly id?: string
  readonly role: Seat | PassRole
  readonly label: string
  readonly roomId: string | null
  readonly interviewId: string | null
  readonly createdAt: Instant
  readonly expiresAt: Instant
}

/** Gives the token, which is known to nobody from then on. */
export async function makePass(sql: Sql, pass: NewPass): Promise<string> {
  const token = makeToken()
  await writeRows(sql, 'Pass', [
    {
      ...pass,
      id: pass.id ?? randomUUID(),
      tokenHash: hashOf(token),
      createdAt: instantText(pass.createdAt),
      expiresAt: instantText(pass.expiresAt),
    },
  ])
  return token
}

/** Open pages of whoever it lets in end with it. */
export async function revoke(sql: Sql, passId: string, now: Instant): Promise<void> {
  await sql.run('UPDATE "Pass" SET "revokedAt" = ? WHERE "id" = ? AND "revokedAt" IS NULL', [
    instantText(now),
    passId,
  ])
}

import type { PassRefusal, PassRole } from '#core/interview/pass.ts'
import type { Seat } from '#core/interview/room.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { instantOf } from '../sql.ts'
import { hashOf, isToken } from './token.ts'

export type SeatPass = {
  readonly tag: 'seat'
  readonly id: string
  readonly seat: Seat
  readonly roomId: string
  readonly learnerId: string
  readonly expiresAt: Instant
  /** Of the browser that has the guest's seat. */
  readonly holderHash: string | null
}

export type InterviewPass = {
  readonly tag: PassRole
  readonly id: string
  readonly interviewId: string
  readonly learnerId: string
  readonly label: string
  readonly expiresAt: Instant
}

export type Pass = SeatPass | InterviewPass

export type PassReading =
  | { readonly tag: 'let-in'; readonly pass: Pass }
  | { readonly tag: 'refused'; readonly why: PassRefusal }

/**
 * Whom a link lets in.
 * @param holderKey what the browser holds that took the guest's seat; null for none
 */
export async function readPass(
  db: Database,
  token: string,
  holderKey: string | null,
  now: Instant,
): Promise<PassReading> {
  const row = isToken(token) ? await find(db, hashOf(token)) : undefined
  if (row === undefined) return refused('unknown')
  const why = refusalOf(row, holderKey === null ? null : hashOf(holderKey), now)
  return why === null ? { tag: 'let-in', pass: passOf(row) } : refused(why)
}

const refused = (why: PassRefusal): PassReading => ({ tag: 'refused', why })

type PassRow = {
  readonly id: string
  readonly role: Seat | PassRole
  readonly label: string
  readonly roomId: string | null
  readonly interviewId: string | null
  readonly learnerId: string
  readonly expiresAt: string
  readonly revokedAt: string | null
  readonly holderHash: string | null
}

async function find(db: Database, tokenHash: string): Promise<PassRow | undefined> {
  const [row] = await db.sql.read.all<PassRow>(
    `SELECT p."id", p."role", p."label", p."roomId", p."interviewId", p."expiresAt", p."revokedAt", p."holderHash",
       COALESCE(r."learnerId", i."learnerId") AS "learnerId"
     FROM "Pass" p LEFT JOIN "Room" r ON r."id" = p."roomId" LEFT JOIN "Interview" i ON i."id" = p."interviewId"
     WHERE p."tokenHash" = ?`,
    [tokenHash],
  )
  return row
}

function refusalOf(row: PassRow, holderHash: string | null, now: Instant): PassRefusal | null {
  const past = pastOf(row, now)
  if (past !== null || row.role !== 'guest') return past
  if (row.holderHash === null) return 'unseated'
  return row.holderHash === holderHash ? null : 'taken'
}

/** Why a link lets nobody in any more; null while it does. */
export function pastOf(
  { expiresAt, revokedAt }: Pick<PassRow, 'expiresAt' | 'revokedAt'>,
  now: Instant,
): Extract<PassRefusal, 'revoked' | 'expired'> | null {
  if (revokedAt !== null) return 'revoked'
  return instantOf(expiresAt) <= now ? 'expired' : null
}

function passOf({ id, role, label, roomId, interviewId, learnerId, holderHash, ...row }: PassRow): Pass {
  const expiresAt = instantOf(row.expiresAt)
  if (role === 'host' || role === 'guest')
    return { tag: 'seat', id, seat: role, roomId: roomId ?? '', learnerId, expiresAt, holderHash }
  return { tag: role, id, interviewId: interviewId ?? '', learnerId, label, expiresAt }
}

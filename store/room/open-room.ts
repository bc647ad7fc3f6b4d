import type { InterviewPlan } from '#core/interview/plan.ts'
import type { Seat } from '#core/interview/room.ts'
import type { Learner } from '#core/learner/learner.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { startIn } from '../interview/start.ts'
import { instantOf, instantText, type Sql } from '../sql.ts'
import { transactSql } from '../transact.ts'
import { writeRows } from '../write-rows.ts'
import { announceRoom } from './announce.ts'
import { tellRoomChanged } from './live/hub.ts'
import { makePass } from './make-pass.ts'

export type NewRoom = { readonly id: string; readonly interviewId: string; readonly plan: InterviewPlan }

export type Opened =
  /** Tokens, kept nowhere. Opened again, its links are new ones; but a guest who is seated stays, and has none. */
  | {
      readonly tag: 'opened'
      readonly host: string
      readonly guest: string | null
      readonly expiresAt: Instant
    }
  /** One sentence: why, and what to widen. */
  | { readonly tag: 'nothing-fits'; readonly why: string }
  /** Somebody else has a room or an interview of this id. */
  | { readonly tag: 'taken' }
  /** It was open once; now it is past its time. */
  | { readonly tag: 'expired' }

const ROOM_MS = 24 * 3600_000

/** A room with its first interview, in which the guest is the candidate. */
export async function openRoom(
  db: Database,
  learner: Learner,
  { id, interviewId, plan }: NewRoom,
  now: Instant,
): Promise<Opened> {
  const opened = await transactSql<Opened>(db, async (sql) => {
    const known = await lockRoom(sql, id)
    if (known !== undefined && known.learnerId !== learner.id) return { tag: 'taken' }
    const expiresAt = known === undefined ? now + ROOM_MS : instantOf(known.expiresAt)
    if (expiresAt <= now) return { tag: 'expired' }
    if (known === undefined) {
      await writeRows(sql, 'Room', [
        { id, learnerId: learner.id, createdAt: instantText(now), expiresAt: instantText(expiresAt) },
      ])
      const started = await startIn(
        sql,
        learner,
        { id: interviewId, plan, room: { id, candidateSeat: 'guest' } },
        now,
      )
      if (started.tag !== 'started') {
        await sql.run('DELETE FROM "Room" WHERE "id" = ?', [id])
        return started
      }
    }
    const host = await renew(sql, id, 'host', expiresAt, now)
    const guest = (await isSeated(sql, id)) ? null : await renew(sql, id, 'guest', expiresAt, now)
    await announceRoom(sql, id)
    return { tag: 'opened', host, guest, expiresAt }
  })
  if (opened.tag === 'opened') tellRoomChanged(db, id)
  return opened
}

type RoomRow = { readonly learnerId: string; readonly expiresAt: string }

export async function lockRoom(sql: Sql, id: string): Promise<RoomRow | undefined> {
  const [row] = await sql.all<RoomRow>(
    `SELECT "learnerId", "expiresAt" FROM "Room" WHERE "id" = ? ${sql.provider === 'postgres' ? 'FOR UPDATE' : ''}`,
    [id],
  )
  return row
}

async function isSeated(sql: Sql, roomId: string): Promise<boolean> {
  const held = await sql.all(
    `SELECT "id" FROM "Pass"
     WHERE "roomId" = ? AND "role" = 'guest' AND "revokedAt" IS NULL AND "holderHash" IS NOT NULL`,
    [roomId],
  )
  return held.length > 0
}

/** One link a seat: the earlier one is withdrawn. */
export async function renew(
  sql: Sql,
  roomId: string,
  seat: Seat,
  expiresAt: Instant,
  now: Instant,
): Promise<string> {
  await sql.run(
    'UPDATE "Pass" SET "revokedAt" = ? WHERE "roomId" = ? AND "role" = ? AND "revokedAt" IS NULL',
    [instantText(now), roomId, seat],
  )
  return makePass(sql, {
    role: seat,
    label: seat,
    roomId,
    interviewId: null,
    createdAt: now,
    expiresAt,
  })
}

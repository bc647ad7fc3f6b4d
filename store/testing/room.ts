import { randomUUID } from 'node:crypto'
import type { InterviewPlan } from '#core/interview/plan.ts'
import type { Learner } from '#core/learner/learner.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '#store/db.ts'
import { joinAsGuest } from '#store/room/join.ts'
import { openRoom } from '#store/room/open-room.ts'
import { type Pass, type PassReading, readPass, type SeatPass } from '#store/room/read-pass.ts'
import { makeToken } from '#store/room/token.ts'
import { ALONE } from './interview.ts'
import { seed } from './study.ts'

/** Ten minutes over the whole of `drinks`, asked by somebody else. */
export const PAIRED: InterviewPlan = { ...ALONE, company: 'paired', mode: 'pressure' }

export type Room = {
  readonly db: Database
  readonly learner: Learner
  readonly id: string
  /** Of its first interview. */
  readonly interviewId: string
  /** Tokens. */
  readonly host: string
  readonly guest: string
  /** Of the browser that the guest will join with. */
  readonly key: string
}

/** A room that was opened at this time, in which nobody sits yet. */
export async function opened(fresh: () => Promise<Database>, now: Instant): Promise<Room> {
  const db = await fresh()
  return openedIn(db, await seed(db, 16), now)
}

export async function openedIn(db: Database, learner: Learner, now: Instant): Promise<Room> {
  const [id, interviewId] = [randomUUID(), randomUUID()]
  const result = await openRoom(db, learner, { id, interviewId, plan: PAIRED }, now)
  if (result.tag !== 'opened' || result.guest === null)
    throw new Error(`the room was not opened: ${result.tag}`)
  return { db, learner, id, interviewId, host: result.host, guest: result.guest, key: makeToken() }
}

export type Seats = { readonly host: SeatPass; readonly guest: SeatPass }

/** The passes of both, the guest seated. */
export async function seatsOf(room: Room, now: Instant): Promise<Seats> {
  const joined = await joinAsGuest(room.db, room.guest, room.key, now)
  if (joined.tag !== 'joined') throw new Error(`the guest did not get in: ${joined.why}`)
  return {
    host: seatOf(await readPass(room.db, room.host, null, now)),
    guest: seatOf(await readPass(room.db, room.guest, room.key, now)),
  }
}

export function passOf(reading: PassReading): Pass {
  if (reading.tag === 'refused') throw new Error(`the link does not let in: ${reading.why}`)
  return reading.pass
}

function seatOf(reading: PassReading): SeatPass {
  const pass = passOf(reading)
  if (pass.tag !== 'seat') throw new Error(`the link is for a ${pass.tag}`)
  return pass
}

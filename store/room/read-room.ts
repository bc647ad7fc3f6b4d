import { candidateView } from '#core/interview/candidate-view.ts'
import { interviewerView } from '#core/interview/interviewer-view.ts'
import type { RoomState, RoomView, Seat } from '#core/interview/room.ts'
import type { InterviewView } from '#core/interview/view.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { type Interview, readInterview } from '../interview/read-interview.ts'
import { latestInterview } from './latest.ts'
import { HERE_MS } from './live/presence.ts'
import type { SeatPass } from './read-pass.ts'
import { type OpenSeat, readSeats } from './seats.ts'

/** A room as it is on disk now, whoever looks at it. */
export type RoomSnapshot = {
  readonly interview: Interview
  readonly interviews: number
  readonly seats: readonly OpenSeat[]
}

/** The room as whoever sits there may see it now. */
export async function readRoomView(db: Database, pass: SeatPass, now: Instant): Promise<RoomView> {
  const snapshot = await readRoom(db, pass)
  return {
    room: roomState(snapshot, pass, now),
    view: viewFrom(snapshot.interview, pass.seat, now),
  }
}

export async function readRoom(
  db: Database,
  { roomId, learnerId }: Pick<SeatPass, 'roomId' | 'learnerId'>,
): Promise<RoomSnapshot> {
  const [latest, seats] = await db.exclusive(() =>
    Promise.all([latestInterview(db.sql.read, roomId), readSeats(db.sql.read, roomId)]),
  )
  const interview = latest === undefined ? null : await readInterview(db, learnerId, latest.id)
  if (latest === undefined || interview === null) throw new Error(`Room ${roomId} has no interview.`)
  return { interview, interviews: latest.interviews, seats }
}

/** Whoever asks is there. */
export function roomState({ interviews, seats }: RoomSnapshot, pass: SeatPass, now: Instant): RoomState {
  const isHere = (seat: Seat) =>
    seat === pass.seat ||
    seats.some((one) => one.seat === seat && one.seenAt !== null && now - one.seenAt < HERE_MS)
  return {
    seat: pass.seat,
    expiresAt: pass.expiresAt,
    hostHere: isHere('host'),
    guestHere: isHere('guest'),
    guestSeated: seats.some(({ seat, holderHash }) => seat === 'guest' && holderHash !== null),
    interviews,
  }
}

/** What this seat may see of an interview of its room. */
export const viewFrom = ({ row, script, state }: Interview, seat: Seat, now: Instant): InterviewView =>
  (seat === row.candidateSeat ? candidateView : interviewerView)(script, state, { id: row.id, now })

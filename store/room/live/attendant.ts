import type { PassRefusal } from '#core/interview/pass.ts'
import type { RoomState, RoomView } from '#core/interview/room.ts'
import type { Instant } from '#core/review/entry.ts'
import type { SeatPass } from '../read-pass.ts'
import { type RoomSnapshot, roomState, viewFrom } from '../read-room.ts'

/** What an open page is sent. */
export type Message =
  /** All of it as it is now. The id differs wherever the view does, `now` aside: `INTERVIEW.SEQ.WHO`. */
  | { readonly tag: 'view'; readonly id: string; readonly view: RoomView }
  | { readonly tag: 'beat' }
  /** The last one. */
  | { readonly tag: 'end'; readonly why: Ending }

/** `elsewhere`: the same seat opened more pages than it may have. */
export type Ending = PassRefusal | 'elsewhere'

/**
 * One open page of a room. It is told that there is something, and takes it when it can send it: of what happened meanwhile
 * it gets the outcome, so one that reads slowly, or not at all, holds nothing up and keeps nothing.
 */
export type Attendant = {
  readonly pass: SeatPass
  readonly changed: (room: RoomSnapshot) => void
  readonly beat: () => void
  readonly end: (why: Ending) => void
  /** Null while there is nothing new. */
  readonly take: (now: Instant) => Message | null
}

/** @param after the id of the last view that the page has; null for none */
export function makeAttendant(pass: SeatPass, after: string | null, wake: () => void): Attendant {
  let latest: RoomSnapshot | null = null
  let sent = after
  let beatDue = false
  let ending: Ending | null = null

  function take(now: Instant): Message | null {
    if (pass.expiresAt <= now) ending ??= 'expired'
    if (ending !== null) return { tag: 'end', why: ending }
    const news = latest === null ? null : newsOf(latest, now)
    if (news !== null) return news
    if (!beatDue) return null
    beatDue = false
    return { tag: 'beat' }
  }

  function newsOf(snapshot: RoomSnapshot, now: Instant): Message | null {
    const { interview, interviews } = snapshot
    const room = roomState(snapshot, pass, now)
    const id = `${interviews}.${interview.state.seq}.${whoIn(room)}`
    if (id === sent) return null
    sent = id
    return { tag: 'view', id, view: { room, view: viewFrom(interview, pass.seat, now) } }
  }

  return {
    pass,
    changed: (room) => {
      latest = room
      const seat = room.seats.find(({ passId }) => passId === pass.id)
      if (seat === undefined) ending = 'revoked'
      else if (seat.holderHash !== pass.holderHash) ending = seat.holderHash === null ? 'unseated' : 'taken'
      wake()
    },
    beat: () => {
      beatDue = true
      wake()
    },
    end: (why) => {
      ending ??= why
      wake()
    },
    take,
  }
}

const whoIn = ({ hostHere, guestHere, guestSeated }: RoomState): number =>
  Number(hostHere) + 2 * Number(guestHere) + 4 * Number(guestSeated)

import type { Instant } from '../review/entry.ts'
import type { InterviewView } from './view.ts'

/** Where somebody sits in a room. Which of them is the candidate is the interview's to say. */
export const SEATS = ['host', 'guest'] as const
export type Seat = (typeof SEATS)[number]

/** What somebody in a room receives: of the room, and of its latest interview as their side may see it. */
export type RoomView = {
  readonly room: RoomState
  readonly view: InterviewView
}

/** None of it is in the log. */
export type RoomState = {
  /** Whose view this is. */
  readonly seat: Seat
  readonly expiresAt: Instant
  /** Whether a page of theirs is open. */
  readonly hostHere: boolean
  readonly guestHere: boolean
  /** Whether a browser took the guest's seat. */
  readonly guestSeated: boolean
  /** How many there were in it, the latest included. */
  readonly interviews: number
}

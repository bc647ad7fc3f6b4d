import type { Database } from '../../db.ts'
import type { SeatPass } from '../read-pass.ts'
import { type RoomSnapshot, readRoom } from '../read-room.ts'
import type { Attendant } from './attendant.ts'

/** The open pages of one room in this process, and what they are shown. */
export type Feed = {
  readonly attendants: Set<Attendant>
  /** The interview that the room was last seen at. */
  readonly interviewId: () => string | null
  /** Up to where its log was last seen. */
  readonly seq: () => number
  /** Reads anew and shows it; what is asked for while it reads is read once more, however often it was asked for. */
  readonly refresh: () => Promise<void>
}

export function makeFeed(
  db: Database,
  room: Pick<SeatPass, 'roomId' | 'learnerId'>,
  moved: (interviewId: string) => void,
): Feed {
  const attendants = new Set<Attendant>()
  let latest: RoomSnapshot | null = null
  let reading: Promise<void> | null = null
  let again = false

  async function read(): Promise<void> {
    do {
      again = false
      const before = latest?.interview.row.id
      latest = await readRoom(db, room)
      if (latest.interview.row.id !== before) moved(latest.interview.row.id)
      for (const attendant of attendants) attendant.changed(latest)
    } while (again)
  }

  return {
    attendants,
    interviewId: () => latest?.interview.row.id ?? null,
    seq: () => latest?.interview.state.seq ?? 0,
    refresh: () => {
      again = true
      reading ??= read().finally(() => {
        reading = null
      })
      return reading
    },
  }
}

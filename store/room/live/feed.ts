import type { Database } from '../../db.ts'
import { readInterview } from '../../interview/read-interview.ts'
import type { SeatPass } from '../read-pass.ts'
import { type RoomSnapshot, readRoom } from '../read-room.ts'
import type { Attendant } from './attendant.ts'

/** The open pages of one room in this process, and what they are shown. */
export type Feed = {
  readonly attendants: Set<Attendant>
  /** Up to where its log was last seen. */
  readonly seq: () => number
  readonly isReading: () => boolean
  /**
   * Reads anew and shows it: the log of the interview it is at, or all. What is asked for while it reads is read once more,
   * however often it was asked for.
   */
  readonly refresh: (what: 'log' | 'all') => Promise<void>
}

export function makeFeed(
  db: Database,
  room: Pick<SeatPass, 'roomId' | 'learnerId'>,
  moved: (interviewId: string) => void,
): Feed {
  const attendants = new Set<Attendant>()
  let latest: RoomSnapshot | null = null
  let reading: Promise<void> | null = null
  let wanted: 'nothing' | 'log' | 'all' = 'nothing'

  async function read(): Promise<void> {
    while (wanted !== 'nothing') {
      const known = wanted === 'log' ? latest : null
      wanted = 'nothing'
      latest = known === null ? await readRoom(db, room) : await readLog(known)
      moved(latest.interview.row.id)
      for (const attendant of attendants) attendant.changed(latest)
    }
  }

  async function readLog(known: RoomSnapshot): Promise<RoomSnapshot> {
    const interview = await readInterview(db, room.learnerId, known.interview.row.id)
    return interview === null ? readRoom(db, room) : { ...known, interview }
  }

  return {
    attendants,
    seq: () => latest?.interview.state.seq ?? 0,
    isReading: () => reading !== null,
    refresh: (what) => {
      if (wanted !== 'all') wanted = what
      reading ??= read().finally(() => {
        reading = null
      })
      return reading
    },
  }
}

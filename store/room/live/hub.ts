import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../../db.ts'
import { onAppended } from '../../interview/appended.ts'
import type { SeatPass } from '../read-pass.ts'
import { type Attendant, type Message, makeAttendant } from './attendant.ts'
import { type Feed, makeFeed } from './feed.ts'
import { type Listening, listen } from './listen.ts'
import { watchPresence } from './presence.ts'

export type Attendance = {
  /** What there is to send now; null for nothing. After `end` there is no more. */
  readonly take: (now: Instant) => Message | null
  readonly leave: () => void
}

/**
 * Lets an open page follow its room from now on.
 * @param after the id of the last view that the page has (`Message`); null for none
 * @param wake that there is something to take; it may come more often than there is
 */
export async function attend(
  db: Database,
  pass: SeatPass,
  after: string | null,
  wake: () => void,
): Promise<Attendance> {
  return hubOf(db).attend(pass, after, wake)
}

/** In this process; `announceRoom` tells the others. */
export function tellRoomChanged(db: Database, roomId: string): void {
  hubs().get(db)?.roomChanged(roomId)
}

type Hub = {
  readonly attend: (pass: SeatPass, after: string | null, wake: () => void) => Promise<Attendance>
  readonly roomChanged: (roomId: string) => void
}

function hubOf(db: Database): Hub {
  const known = hubs().get(db)
  if (known !== undefined) return known
  const made = makeHub(db)
  hubs().set(db, made)
  return made
}

// Next loads a module once for each bundle that holds it; a page open through one must hear what is done through another.
const shared = globalThis as { runwhereRooms?: WeakMap<Database, Hub> }

function hubs(): WeakMap<Database, Hub> {
  shared.runwhereRooms ??= new WeakMap()
  return shared.runwhereRooms
}

function makeHub(db: Database): Hub {
  const feeds = new Map<string, Feed>()
  const roomOf = new Map<string, string>()
  const presence = watchPresence(db, roomChanged)
  let stop: (() => void) | null = null
  let listening: Listening = { ready: Promise.resolve(), stop: () => {} }

  function roomChanged(roomId: string): void {
    // What could not be read now is read with the next beat.
    feeds
      .get(roomId)
      ?.refresh('all')
      .catch(() => {})
  }

  function appended(interviewId: string, seq: number): void {
    const roomId = roomOf.get(interviewId)
    if (roomId === undefined) {
      // It may be the interview that a room is just being found to be at.
      for (const [id, feed] of feeds) if (feed.isReading()) roomChanged(id)
      return
    }
    const feed = feeds.get(roomId)
    // Of what was done here PostgreSQL tells this process as well.
    if (feed !== undefined && feed.seq() < seq) feed.refresh('log').catch(() => {})
  }

  function start(): void {
    const notHeard = onAppended(appended)
    if (db.provider === 'postgres') {
      const again = () => [...feeds.keys()].forEach(roomChanged)
      listening = listen(db.url, { appended, roomChanged, again })
    }
    let tick = 0
    const timer = setInterval(() => beat(tick++ % BEAT_SECONDS), 1000).unref()
    stop = () => {
      notHeard()
      listening.stop()
      clearInterval(timer)
      stop = null
    }
  }

  /** Each page once in so many seconds, not all in the same one. */
  function beat(slot: number): void {
    if (slot === 0) presence.beat().catch(() => {})
    let place = 0
    for (const [roomId, feed] of feeds) {
      if (place++ % BEAT_SECONDS !== slot) continue
      for (const attendant of feed.attendants) attendant.beat()
      // A process that ended without a word, or a message that was lost: nobody tells.
      roomChanged(roomId)
    }
  }

  function feedOf(pass: SeatPass): Feed {
    const known = feeds.get(pass.roomId)
    if (known !== undefined) return known
    const made = makeFeed(db, pass, (interviewId) => roomOf.set(interviewId, pass.roomId))
    feeds.set(pass.roomId, made)
    return made
  }

  function leave(feed: Feed, attendant: Attendant): void {
    if (!feed.attendants.delete(attendant)) return
    const { id, roomId } = attendant.pass
    presence.left(id, roomId)
    if (feed.attendants.size > 0) return
    feeds.delete(roomId)
    for (const [interviewId, room] of roomOf) if (room === roomId) roomOf.delete(interviewId)
    if (feeds.size === 0) stop?.()
  }

  return {
    roomChanged,
    attend: async (pass, after, wake) => {
      if (stop === null) start()
      const attendant = makeAttendant(pass, after, wake)
      const feed = feedOf(pass)
      feed.attendants.add(attendant)
      presence.arrived(pass.id, pass.roomId)
      const own = [...feed.attendants].filter((one) => one.pass.id === pass.id)
      for (const one of own.slice(0, -MOST_PAGES)) one.end('elsewhere')
      try {
        // Heard first, read then: what happens in between is not missed.
        await listening.ready
        await feed.refresh('all')
      } catch (error) {
        leave(feed, attendant)
        throw error
      }
      return { take: attendant.take, leave: () => leave(feed, attendant) }
    },
  }
}

const BEAT_SECONDS = 15

/** Of one seat in one process. */
const MOST_PAGES = 6

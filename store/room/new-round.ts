import type { InterviewPlan } from '#core/interview/plan.ts'
import type { Seat } from '#core/interview/room.ts'
import type { Learner } from '#core/learner/learner.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { startIn } from '../interview/start.ts'
import { transactSql } from '../transact.ts'
import { announceRoom } from './announce.ts'
import { latestInterview } from './latest.ts'
import { tellRoomChanged } from './live/hub.ts'
import { lockRoom } from './open-room.ts'
import type { SeatPass } from './read-pass.ts'

export type NewRound = {
  readonly id: string
  readonly plan: InterviewPlan
  /** Whether the two change places: who asked answers. */
  readonly swap: boolean
}

export type RoundStarted =
  /** Also when it had been started before. */
  | { readonly tag: 'started'; readonly id: string }
  | { readonly tag: 'nothing-fits'; readonly why: string }
  | { readonly tag: 'taken' }
  /** The one before is not over. */
  | { readonly tag: 'not-over' }

/** Begins another interview in the room, once the one before is over. */
export async function newRound(
  db: Database,
  learner: Learner,
  host: SeatPass,
  { id, plan, swap }: NewRound,
  now: Instant,
): Promise<RoundStarted> {
  const round = await transactSql<RoundStarted>(db, async (sql) => {
    // Held, so that two at once do not both begin one.
    await lockRoom(sql, host.roomId)
    const latest = await latestInterview(sql, host.roomId)
    if (latest?.id === id) return { tag: 'started', id }
    if (latest?.endedAt === null) return { tag: 'not-over' }
    const before = latest?.candidateSeat ?? 'guest'
    const candidateSeat = swap ? OTHER[before] : before
    const start = (axes: readonly string[]) =>
      startIn(sql, learner, { id, plan: { ...plan, axes }, room: { id: host.roomId, candidateSeat } }, now)
    let started = await start(plan.axes)
    // What a room has had it is not asked again; where its axes have nothing else, others do.
    if (started.tag === 'nothing-fits' && plan.axes.length > 0) started = await start([])
    if (started.tag === 'nothing-fits') return { tag: 'nothing-fits', why: ALL_HAD }
    if (started.tag === 'started') await announceRoom(sql, host.roomId)
    return started
  })
  if (round.tag === 'started') tellRoomChanged(db, host.roomId)
  return round
}

const ALL_HAD =
  'There is nothing left at this length and level that this room has not had: open another room, with a wider plan.'

const OTHER: Readonly<Record<Seat, Seat>> = { host: 'guest', guest: 'host' }

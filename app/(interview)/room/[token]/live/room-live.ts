import { createServerClock } from '#app/(quiz)/quiz/[id]/taking/server-clock.ts'
import { freshId, patience } from '#app/(review)/study/outbox-op.ts'
import type { Deed } from '#core/interview/event.ts'
import type { PassRefusal } from '#core/interview/pass.ts'
import type { RoomView } from '#core/interview/room.ts'
import type { InterviewView } from '#core/interview/view.ts'
import { openWaiting } from './kept-waiting.ts'
import { send } from './send.ts'
import { listen } from './stream.ts'
import { MOST, queued, type Waiting } from './waiting.ts'

/** What the page of a seat knows. */
export type Live = RoomView & {
  /** What was done here and is not acknowledged yet, in its order. */
  readonly waiting: readonly Waiting[]
  readonly line: 'open' | 'lost' | 'back'
  /** Why something that was done here was not possible; it is gone with the next thing that is. */
  readonly refused: string | null
  /** Why the room is closed to this browser now. */
  readonly closed: PassRefusal | 'elsewhere' | null
}

export type RoomLive = ReturnType<typeof createRoom>

/** A seat of a room behind its look: what it shows, and all that can be done. */
export const createRoom = (token: string, first: RoomView) => {
  const clock = createServerClock(first.view.now)
  const server: Live = { ...first, waiting: [], line: 'open', refused: null, closed: null }
  let live = server
  const listeners = new Set<() => void>()
  const underway = new Set<string>()
  let kept: Awaited<ReturnType<typeof openWaiting>> | null = null
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = 0

  const set = (next: Partial<Live>) => {
    live = { ...live, ...next }
    for (const listener of listeners) listener()
  }
  const heard = (view: InterviewView): Partial<Live> => {
    clock.heard(view.now, performance.now())
    return view.id === live.view.id && view.seq >= live.view.seq ? { view } : {}
  }
  const isBack = (): Partial<Live> => {
    if (live.line !== 'lost') return {}
    setTimeout(() => live.line === 'back' && set({ line: 'open' }), BACK_FOR)
    return { line: 'back' }
  }
  const settled = (ids: readonly string[]) => {
    kept?.remove(ids)
    return live.waiting.filter(({ id }) => !ids.includes(id))
  }

  const deliver = async (leaving = false): Promise<void> => {
    if (underway.size > 0 || live.waiting.length === 0 || live.closed !== null) return
    clearTimeout(timer)
    // What was done at the end of a round may be under way when the next begins.
    const interviewId = live.waiting[0]?.interviewId ?? ''
    const others = live.waiting.findIndex((one) => one.interviewId !== interviewId)
    const batch = live.waiting.slice(0, Math.min(MOST, others < 0 ? MOST : others))
    for (const { id } of batch) underway.add(id)
    const sent = await send({ token, interviewId }, batch, leaving)
    underway.clear()
    const ids = batch.map(({ id }) => id)
    switch (sent.tag) {
      case 'taken':
        failures = 0
        set({ ...isBack(), ...heard(sent.view), waiting: settled(ids) })
        break
      case 'refused':
        failures = 0
        set({
          ...isBack(),
          ...(sent.view === null ? {} : heard(sent.view)),
          waiting: settled(ids.slice(0, sent.index + 1)),
          // A draft that came too late says nothing to whoever wrote it.
          refused: batch[sent.index]?.deed.tag === 'wrote' ? live.refused : sent.why,
        })
        break
      case 'closed':
        return set({ closed: sent.why })
      case 'away':
        timer = setTimeout(() => void deliver(), patience(failures))
        failures += 1
        return set({ line: 'lost' })
    }
    return deliver()
  }

  return {
    read: () => live,
    readServer: () => server,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    now: clock.now,
    token,
    /** Listens, and sends what an earlier page left. Returns what ends it. */
    start: () => {
      const stop = listen(token, {
        view: (room) => {
          const older = room.room.interviews < live.room.interviews
          const stale = room.view.id === live.view.id && room.view.seq < live.view.seq
          if (older) return
          clock.heard(room.view.now, performance.now())
          set({ room: room.room, ...(stale ? {} : { view: room.view }) })
        },
        lost: () => set({ line: 'lost' }),
        alive: () => {
          if (live.line === 'lost') set(isBack())
          // What waits for another try need not wait for it any longer.
          if (failures > 0) void deliver()
        },
        closed: (closed) => set({ closed }),
      })
      void openWaiting(token).then(async (opened) => {
        kept = opened
        for (const one of live.waiting) opened.put(one)
        const left = (await opened.left()).filter(({ id }) => !live.waiting.some((one) => one.id === id))
        set({ waiting: [...left, ...live.waiting] })
        void deliver()
      })
      const leave = () => void deliver(true)
      addEventListener('pagehide', leave)
      return () => {
        stop()
        clearTimeout(timer)
        removeEventListener('pagehide', leave)
      }
    },
    /** In the order it is called, once, however often it has to be sent. */
    act: (deed: Deed) => {
      last = Math.max(Date.now(), last + 1)
      const next = { id: freshId(), token, interviewId: live.view.id, at: last, deed }
      const { queue, gone } = queued(live.waiting, next, underway)
      kept?.remove(gone)
      kept?.put(next)
      set({ waiting: queue, refused: null })
      void deliver()
    },
    say: (refused: string | null) => set({ refused }),
  }
}

/** Long enough to be read. */
const BACK_FOR = 6000

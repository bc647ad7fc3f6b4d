import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import type { Deed, Role } from '#core/interview/event.ts'
import { appendEvents } from '#store/interview/append.ts'
import type { ToAppend } from '#store/testing/appender.ts'
import { databases } from '#store/testing/databases.ts'
import { deed } from '#store/testing/interview.ts'
import { opened, PAIRED, passOf, type Room, seatsOf } from '#store/testing/room.ts'
import { freeSeat, renewGuest } from '../guest.ts'
import { joinAsGuest } from '../join.ts'
import { newRound } from '../new-round.ts'
import { openRoom } from '../open-room.ts'
import { readPass, type SeatPass } from '../read-pass.ts'
import type { Message } from './attendant.ts'
import { attend } from './hub.ts'

const leaving: (() => void)[] = []
afterEach(() => {
  for (const leave of leaving.splice(0)) leave()
})

/** A page that reads at once, and what it was sent. */
async function page(room: Room, pass: SeatPass, after: string | null = null) {
  const got: Message[] = []
  let take: () => Message | null = () => null
  const drain = () => {
    for (let next = take(); next !== null && got.at(-1)?.tag !== 'end'; next = take()) got.push(next)
  }
  const attendance = await attend(room.db, pass, after, drain)
  take = () => attendance.take(Date.now())
  leaving.push(attendance.leave)
  drain()
  const views = () => got.flatMap((one) => (one.tag === 'view' ? [one] : []))
  return { got, views, last: () => views().at(-1)?.view, leave: attendance.leave }
}

const act = ({ db, learner, interviewId }: Room, by: Role, ...deeds: readonly Deed[]) =>
  appendEvents(
    db,
    learner.id,
    interviewId,
    by,
    deeds.map((one) => deed(one)),
    Date.now(),
  )

const BEGAN: Deed = { tag: 'began' }
const PUT: Deed = { tag: 'put', ask: '0.main' }
const wrote = (words: string): Deed => ({ tag: 'wrote', ask: '0.main', draft: { words } })

const until = (what: () => unknown) => expect.poll(what, { timeout: 10_000, interval: 10 })

describe.each(databases)('an open page of a room on $name', ({ name, fresh }) => {
  test('gets what is there at once, each side its own, and then what either does', async () => {
    const room = await opened(fresh, Date.now())
    const { host, guest } = await seatsOf(room, Date.now())
    const [desk, seat] = [await page(room, host), await page(room, guest)]
    expect(desk.views()[0]?.view.view).toMatchObject({ side: 'interviewer', seq: 0, status: 'waiting' })
    expect(seat.views()[0]?.view.view).toMatchObject({ side: 'candidate', seq: 0, status: 'waiting' })

    await act(room, 'interviewer', BEGAN, PUT)
    await until(() => seat.last()?.view.seq).toBe(2)
    await act(room, 'candidate', wrote('Tea'))
    await until(() => desk.last()?.view).toMatchObject({
      seq: 3,
      state: { asks: [{ draft: { words: 'Tea' } }] },
    })
    const ids = desk.views().map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('that has the latest view gets nothing again, and one that lacks it does', async () => {
    const room = await opened(fresh, Date.now())
    const { host, guest } = await seatsOf(room, Date.now())
    const [desk, seat] = [await page(room, host), await page(room, guest)]
    await until(() => [desk.last()?.room.guestHere, seat.last()?.room.hostHere]).toEqual([true, true])
    const id = desk.views().at(-1)?.id ?? ''
    expect((await page(room, host, id)).got).toEqual([])
    expect((await page(room, host, '1.7.7')).got).toHaveLength(1)
    await act(room, 'interviewer', BEGAN)
    expect((await page(room, host, id)).last()?.view.seq).toBe(1)
  })

  test('that takes nothing for a while gets the outcome, not every step', async () => {
    const room = await opened(fresh, Date.now())
    const { guest } = await seatsOf(room, Date.now())
    let woken = 0
    const slow = await attend(room.db, guest, null, () => {
      woken += 1
    })
    leaving.push(slow.leave)
    await act(room, 'interviewer', BEGAN, PUT)
    for (let at = 0; at < 20; at++) await act(room, 'candidate', wrote(`word ${at}`))
    const before = woken
    await until(async () => {
      // Whatever is still being read has been shown once it is shown twice.
      await act(room, 'candidate', wrote('the end'))
      return woken > before
    }).toBe(true)
    const first = slow.take(Date.now())
    expect(first?.tag === 'view' && first.view.view.seq).toBeGreaterThanOrEqual(22)
    // A beat may have come meanwhile, where this took a second.
    expect(slow.take(Date.now())?.tag).not.toBe('view')
  })

  test('knows who is there', async () => {
    const room = await opened(fresh, Date.now())
    const { host, guest } = await seatsOf(room, Date.now())
    const desk = await page(room, host)
    expect(desk.last()?.room).toMatchObject({ hostHere: true, guestHere: false, guestSeated: true })
    const [one, two] = [await page(room, guest), await page(room, guest)]
    await until(() => desk.last()?.room.guestHere).toBe(true)
    one.leave()
    two.leave()
    await until(() => desk.last()?.room.guestHere).toBe(false)
    const seen = desk.views().map(({ view }) => view.room.guestHere)
    expect(seen).toEqual([false, true, false])
  })

  test('is told at once that the seat was taken, and ends when the room is opened anew', async () => {
    const room = await opened(fresh, Date.now())
    const host = passOf(await readPass(room.db, room.host, null, Date.now()))
    if (host.tag !== 'seat') throw new Error('the host has no seat')
    const desk = await page(room, host)
    expect(desk.last()?.room.guestSeated).toBe(false)
    await joinAsGuest(room.db, room.guest, room.key, Date.now())
    await until(() => desk.last()?.room.guestSeated).toBe(true)
    const { db, learner, id, interviewId } = room
    await openRoom(db, learner, { id, interviewId, plan: PAIRED }, Date.now())
    await until(() => desk.got.at(-1)).toEqual({ tag: 'end', why: 'revoked' })
  })

  test('that is loaded again was never gone', async () => {
    const room = await opened(fresh, Date.now())
    const { host, guest } = await seatsOf(room, Date.now())
    const desk = await page(room, host)
    const before = await page(room, guest)
    await until(() => desk.last()?.room.guestHere).toBe(true)
    before.leave()
    await page(room, guest)
    await new Promise((resolve) => setTimeout(resolve, 2500))
    expect(desk.views().map(({ view }) => view.room.guestHere)).toEqual([false, true])
  })

  test.each([
    ['freed', 'unseated', (room: Room, host: SeatPass) => freeSeat(room.db, host)],
    ['renewed', 'revoked', (room: Room, host: SeatPass) => renewGuest(room.db, host, Date.now())],
  ] as const)('ends when its seat is %s, and the other goes on', async (_what, why, end) => {
    const room = await opened(fresh, Date.now())
    const { host, guest } = await seatsOf(room, Date.now())
    const [desk, seat] = [await page(room, host), await page(room, guest)]
    await end(room, host)
    await until(() => seat.got.at(-1)).toEqual({ tag: 'end', why })
    await act(room, 'interviewer', BEGAN)
    await until(() => desk.last()?.view.seq).toBe(1)
    expect(seat.got.at(-1)).toEqual({ tag: 'end', why })
  })

  test('ends with its time, and is shown nothing of what happens then', async () => {
    const room = await opened(fresh, Date.now())
    const { guest } = await seatsOf(room, Date.now())
    const seat = await attend(room.db, guest, null, () => {})
    leaving.push(seat.leave)
    await act(room, 'interviewer', BEGAN)
    expect(seat.take(guest.expiresAt)).toEqual({ tag: 'end', why: 'expired' })
  })

  test('goes on with the next round, though its sequence starts again', async () => {
    const room = await opened(fresh, Date.now())
    const { host, guest } = await seatsOf(room, Date.now())
    await act(room, 'interviewer', BEGAN, { tag: 'ended' })
    const seat = await page(room, guest)
    const round = { id: randomUUID(), plan: PAIRED, swap: true }
    await newRound(room.db, room.learner, host, round, Date.now())
    await until(() => seat.last()?.view).toMatchObject({ id: round.id, seq: 0, side: 'interviewer' })
    expect(seat.last()?.room.interviews).toBe(2)
  })

  test('of a seat that opens ever more: the oldest ends', async () => {
    const room = await opened(fresh, Date.now())
    const { host } = await seatsOf(room, Date.now())
    const pages = []
    for (let at = 0; at < 7; at++) pages.push(await page(room, host))
    expect(pages.map(({ got }) => got.at(-1)?.tag === 'end')).toEqual([true, ...Array(6).fill(false)])
    expect(pages[0]?.got.at(-1)).toEqual({ tag: 'end', why: 'elsewhere' })
  })

  test.runIf(name === 'PostgreSQL')(
    'hears what is done in another process, also after its line was cut',
    async () => {
      const room = await opened(fresh, Date.now())
      const { host, guest } = await seatsOf(room, Date.now())
      const seat = await page(room, guest)
      const other = fork(
        fileURLToPath(new URL('../../testing/appender.ts', import.meta.url)),
        [room.db.url],
        {
          execArgv: ['--conditions=react-server', '--import', 'tsx'],
        },
      )
      await once(other, 'message')
      const append = async (...deeds: readonly Deed[]) => {
        const { learner, interviewId } = room
        const all = deeds.map((one) => deed(one))
        other.send({ learnerId: learner.id, interviewId, by: 'interviewer', deeds: all } satisfies ToAppend)
        expect((await once(other, 'message'))[0]).toBe('appended')
      }
      await append(BEGAN)
      await until(() => seat.last()?.view.seq).toBe(1)

      const listeners = `SELECT pid FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`
      await room.db.sql.read.all(`SELECT pg_terminate_backend(pid) FROM (${listeners}) AS l`, [])
      await append(PUT)
      await until(() => seat.last()?.view.seq).toBe(2)
      await until(() => room.db.sql.read.all(listeners, [])).toHaveLength(1)
      await append({ tag: 'paused' })
      await until(() => seat.last()?.view).toMatchObject({ seq: 3, status: 'paused' })

      // Who is there crosses processes by the row, as it does for one that ended without a word.
      expect((await page(room, host)).last()?.room.guestHere).toBe(true)
      const ended = once(other, 'exit')
      other.disconnect()
      await ended
    },
  )
})

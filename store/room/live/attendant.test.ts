import { describe, expect, test } from 'vitest'
import { appendEvents } from '#store/interview/append.ts'
import { databases } from '#store/testing/databases.ts'
import { deed } from '#store/testing/interview.ts'
import { opened, type Room, seatsOf } from '#store/testing/room.ts'
import { freeSeat, renewGuest } from '../guest.ts'
import { joinAsGuest } from '../join.ts'
import { readRoom } from '../read-room.ts'
import { makeToken } from '../token.ts'
import { makeAttendant } from './attendant.ts'

async function attending(room: Room) {
  const now = Date.now()
  const { host, guest } = await seatsOf(room, now)
  let woken = 0
  const attendant = makeAttendant(guest, null, () => {
    woken += 1
  })
  /** Shows it the room as it is now. */
  const show = async () => attendant.changed(await readRoom(room.db, guest))
  return { host, attendant, show, take: () => attendant.take(now), woken: () => woken }
}

describe.each(databases)('one open page on $name', ({ fresh }) => {
  test('is woken by what there is, takes it once, and says in between that the line holds', async () => {
    const { attendant, show, take, woken } = await attending(await opened(fresh, Date.now()))
    expect([take(), woken()]).toEqual([null, 0])
    await show()
    expect(woken()).toBe(1)
    expect(take()).toMatchObject({ tag: 'view', view: { view: { side: 'candidate', seq: 0 } } })
    await show()
    expect(take()).toBeNull()
    attendant.beat()
    expect(woken()).toBe(3)
    expect([take(), take()]).toEqual([{ tag: 'beat' }, null])
  })

  test('takes what is new before a beat, and loses neither', async () => {
    const room = await opened(fresh, Date.now())
    const { attendant, show, take } = await attending(room)
    attendant.beat()
    await show()
    expect([take()?.tag, take()?.tag, take()]).toEqual(['view', 'beat', null])
    const { db, learner, interviewId } = room
    await appendEvents(db, learner.id, interviewId, 'interviewer', [deed({ tag: 'began' })], Date.now())
    await show()
    expect(take()).toMatchObject({ tag: 'view', view: { view: { seq: 1 } } })
  })

  test('ends for the first reason there was, and shows nothing any more', async () => {
    const { attendant, show, take, woken } = await attending(await opened(fresh, Date.now()))
    attendant.end('elsewhere')
    expect(woken()).toBe(1)
    attendant.end('expired')
    await show()
    attendant.beat()
    expect([take(), take()]).toEqual(Array(2).fill({ tag: 'end', why: 'elsewhere' }))
  })

  test('ends when its seat is free, is taken by another browser, or its link withdrawn', async () => {
    const room = await opened(fresh, Date.now())
    const free = await attending(room)
    await freeSeat(room.db, free.host)
    await free.show()
    expect(free.take()).toEqual({ tag: 'end', why: 'unseated' })

    const taken = await attending(room)
    await freeSeat(room.db, taken.host)
    await joinAsGuest(room.db, room.guest, makeToken(), Date.now())
    await taken.show()
    expect(taken.take()).toEqual({ tag: 'end', why: 'taken' })

    await freeSeat(room.db, taken.host)
    const withdrawn = await attending(room)
    await renewGuest(room.db, withdrawn.host, Date.now())
    await withdrawn.show()
    expect(withdrawn.take()).toEqual({ tag: 'end', why: 'revoked' })
  })
})

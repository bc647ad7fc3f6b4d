import { describe, expect, test } from 'vitest'
import { databases } from '#store/testing/databases.ts'
import { opened, PAIRED, seatsOf } from '#store/testing/room.ts'
import { daysLater, MONDAY } from '#store/testing/study.ts'
import { freeSeat, renewGuest } from './guest.ts'
import { joinAsGuest } from './join.ts'
import { openRoom } from './open-room.ts'
import { readPass } from './read-pass.ts'
import { hashOf, isToken, makeToken } from './token.ts'

describe.each(databases)('the links of a room on $name', ({ fresh }) => {
  test('are 256 bits each, of which the database keeps the hash alone', async () => {
    const { db, host, guest } = await opened(fresh, MONDAY)
    expect([host, guest].map((token) => Buffer.from(token, 'base64url').length)).toEqual([32, 32])
    expect(host).not.toBe(guest)
    const rows = await db.pass.findMany({ orderBy: { role: 'asc' } })
    expect(rows.map(({ role, tokenHash }) => [role, tokenHash])).toEqual([
      ['guest', hashOf(guest)],
      ['host', hashOf(host)],
    ])
    expect(JSON.stringify(rows)).not.toContain(host)
  })

  test('let each to their own seat', async () => {
    const room = await opened(fresh, MONDAY)
    const { host, guest } = await seatsOf(room, MONDAY)
    expect(host).toMatchObject({ tag: 'seat', seat: 'host', roomId: room.id, expiresAt: daysLater(1) })
    expect(guest).toMatchObject({ tag: 'seat', seat: 'guest', roomId: room.id, expiresAt: daysLater(1) })
  })

  test('that nobody was given lead nowhere', async () => {
    const { db, host } = await opened(fresh, MONDAY)
    for (const token of [makeToken(), '', host.slice(1), `${host}=`, hashOf(host), "' OR 1=1 --"]) {
      expect(await readPass(db, token, null, MONDAY)).toEqual({ tag: 'refused', why: 'unknown' })
      expect(await joinAsGuest(db, token, makeToken(), MONDAY)).toEqual({ tag: 'refused', why: 'unknown' })
    }
  })

  test('expire after a day, to the millisecond', async () => {
    const room = await opened(fresh, MONDAY)
    const expired = { tag: 'refused', why: 'expired' }
    expect(await readPass(room.db, room.host, null, daysLater(1) - 1)).toMatchObject({ tag: 'let-in' })
    expect(await readPass(room.db, room.host, null, daysLater(1))).toEqual(expired)
    expect(await joinAsGuest(room.db, room.guest, room.key, daysLater(1))).toEqual(expired)
  })

  test('seat one browser, and no second one, even at the same moment', async () => {
    const { db, guest } = await opened(fresh, MONDAY)
    expect(await readPass(db, guest, null, MONDAY)).toEqual({ tag: 'refused', why: 'unseated' })
    const keys = [makeToken(), makeToken()]
    const joined = await Promise.all(keys.map((key) => joinAsGuest(db, guest, key, MONDAY)))
    expect(joined.map(({ tag }) => tag).sort()).toEqual(['joined', 'refused'])
    const [mine = '', other = ''] = joined[0]?.tag === 'joined' ? keys : keys.toReversed()
    expect(await joinAsGuest(db, guest, mine, MONDAY)).toMatchObject({ tag: 'joined' })
    expect(await readPass(db, guest, mine, MONDAY)).toMatchObject({ tag: 'let-in' })
    for (const key of [other, makeToken(), null])
      expect(await readPass(db, guest, key, MONDAY)).toEqual({ tag: 'refused', why: 'taken' })
  })

  test('do not seat a guest in the place of the host', async () => {
    const { db, host, key } = await opened(fresh, MONDAY)
    expect(await joinAsGuest(db, host, key, MONDAY)).toEqual({ tag: 'refused', why: 'other-role' })
  })

  test('let another browser in once the host has freed the seat', async () => {
    const room = await opened(fresh, MONDAY)
    const { host } = await seatsOf(room, MONDAY)
    await freeSeat(room.db, host)
    expect(await readPass(room.db, room.guest, room.key, MONDAY)).toEqual({
      tag: 'refused',
      why: 'unseated',
    })
    const other = makeToken()
    expect(await joinAsGuest(room.db, room.guest, other, MONDAY)).toMatchObject({ tag: 'joined' })
    expect(await joinAsGuest(room.db, room.guest, room.key, MONDAY)).toMatchObject({ why: 'taken' })
  })

  test('are withdrawn for a new one, of which there is one at a time', async () => {
    const room = await opened(fresh, MONDAY)
    const { host } = await seatsOf(room, MONDAY)
    const renewed = await Promise.all([1, 2, 3].map(() => renewGuest(room.db, host, MONDAY)))
    const revoked = { tag: 'refused', why: 'revoked' }
    expect(await readPass(room.db, room.guest, room.key, MONDAY)).toEqual(revoked)
    expect(await joinAsGuest(room.db, room.guest, room.key, MONDAY)).toEqual(revoked)
    expect(renewed.every(isToken)).toBe(true)
    const left = await Promise.all(renewed.map((token) => readPass(room.db, token, null, MONDAY)))
    expect(left.map((one) => one.tag === 'refused' && one.why).sort()).toEqual([
      'revoked',
      'revoked',
      'unseated',
    ])
  })

  test('are new ones when the room is opened again, and a guest who sits there stays', async () => {
    const room = await opened(fresh, MONDAY)
    const again = () =>
      openRoom(
        room.db,
        room.learner,
        { id: room.id, interviewId: room.interviewId, plan: PAIRED },
        MONDAY + 60_000,
      )
    const second = await again()
    expect(second).toMatchObject({ tag: 'opened', expiresAt: daysLater(1) })
    if (second.tag !== 'opened' || second.guest === null) throw new Error('not opened')
    for (const old of [room.host, room.guest])
      expect(await readPass(room.db, old, null, MONDAY)).toEqual({ tag: 'refused', why: 'revoked' })
    await joinAsGuest(room.db, second.guest, room.key, MONDAY)
    expect(await again()).toMatchObject({ tag: 'opened', guest: null })
    expect(await readPass(room.db, second.guest, room.key, MONDAY)).toMatchObject({ tag: 'let-in' })
    expect([await room.db.room.count(), await room.db.interview.count()]).toEqual([1, 1])
  })

  test('are not made for a plan that nothing fits, and no room is left', async () => {
    const { db, learner } = await opened(fresh, MONDAY)
    const plan = { ...PAIRED, axes: ['history'] }
    const id = crypto.randomUUID()
    const result = await openRoom(db, learner, { id, interviewId: crypto.randomUUID(), plan }, MONDAY)
    expect(result).toMatchObject({ tag: 'nothing-fits' })
    expect(await db.room.count()).toBe(1)
  })
})

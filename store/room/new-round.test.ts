import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { appendEvents } from '#store/interview/append.ts'
import { readInterview } from '#store/interview/read-interview.ts'
import { databases } from '#store/testing/databases.ts'
import { deed } from '#store/testing/interview.ts'
import { opened, PAIRED, type Room, seatsOf } from '#store/testing/room.ts'
import { MONDAY } from '#store/testing/study.ts'
import { newRound } from './new-round.ts'
import { readRoomView } from './read-room.ts'

const ended = ({ db, learner }: Room, interviewId: string) =>
  appendEvents(
    db,
    learner.id,
    interviewId,
    'interviewer',
    [deed({ tag: 'began' }), deed({ tag: 'ended' })],
    MONDAY,
  )

describe.each(databases)('another round in a room on $name', ({ fresh }) => {
  test('begins when the one before is over, with the seats swapped, once', async () => {
    const room = await opened(fresh, MONDAY)
    const { host, guest } = await seatsOf(room, MONDAY)
    const round = { id: randomUUID(), plan: { ...PAIRED, seed: 'second' }, swap: true }
    const begin = () => newRound(room.db, room.learner, host, round, MONDAY + 1000)
    expect(await begin()).toEqual({ tag: 'not-over' })

    await ended(room, room.interviewId)
    expect(await begin()).toEqual({ tag: 'started', id: round.id })
    expect(await begin()).toEqual({ tag: 'started', id: round.id })
    expect(await readRoomView(room.db, host, MONDAY)).toMatchObject({
      room: { seat: 'host', interviews: 2 },
      view: { side: 'candidate', id: round.id, seq: 0 },
    })
    expect(await readRoomView(room.db, guest, MONDAY)).toMatchObject({
      room: { seat: 'guest', interviews: 2 },
      view: { side: 'interviewer', id: round.id, seq: 0 },
    })
  })

  test('keeps the seats where that is wished, and two at once are one', async () => {
    const room = await opened(fresh, MONDAY)
    const { host } = await seatsOf(room, MONDAY)
    await ended(room, room.interviewId)
    const rounds = [1, 2].map(() => ({ id: randomUUID(), plan: PAIRED, swap: false }))
    const begun = await Promise.all(
      rounds.map((round) => newRound(room.db, room.learner, host, round, MONDAY + 1000)),
    )
    expect(begun.map(({ tag }) => tag).sort()).toEqual(['not-over', 'started'])
    expect((await readRoomView(room.db, host, MONDAY)).view.side).toBe('interviewer')
    expect(await room.db.interview.count()).toBe(2)
  })

  test('asks nothing that the room has had, from other axes where its own have no more, until all is had', async () => {
    const room = await opened(fresh, MONDAY)
    const { host } = await seatsOf(room, MONDAY)
    const had: string[] = []
    let interviewId = room.interviewId
    for (let at = 1; at < 20; at++) {
      const interview = await readInterview(room.db, room.learner.id, interviewId)
      had.push(...(interview?.script.rounds.flatMap(({ item }) => item?.question.id ?? []) ?? []))
      await ended(room, interviewId)
      // The same seed would draw the same.
      const round = { id: randomUUID(), plan: { ...PAIRED, axes: ['taste'] }, swap: true }
      const begun = await newRound(room.db, room.learner, host, round, MONDAY + at * 1000)
      if (begun.tag !== 'started') {
        expect(begun).toMatchObject({ tag: 'nothing-fits', why: expect.stringMatching(/open another room/) })
        break
      }
      interviewId = round.id
    }
    expect(had.length).toBeGreaterThanOrEqual(6)
    expect(new Set(had).size).toBe(had.length)
    const axes = await room.db.question.findMany({ where: { id: { in: had } }, distinct: ['axis'] })
    expect(axes.length).toBeGreaterThan(1)
  })
})

import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { MINUTE } from '#core/review/study-day.ts'
import { databases } from '../testing/databases.ts'
import { answered, EXAM, examDesk, finished, RIGHT, seen, sent, started } from '../testing/quiz.ts'
import { MONDAY } from '../testing/study.ts'
import { handIn } from './hand-in.ts'
import { recordEvents } from './record-events.ts'

describe.each(databases)('events on $name', ({ fresh }) => {
  const desk = (plan: object = {}) => examDesk(fresh, plan)

  test('an answer from before the end counts an hour later', async () => {
    const at = await desk()
    const { db, learner, id } = at
    const now = MONDAY + 90 * MINUTE
    expect(await sent(db, learner, id, [answered(0, RIGHT, 70 * MINUTE)], now)).toEqual([])
    const tooLate = answered(2, { words: '7' }, 50 * MINUTE)
    expect(await sent(db, learner, id, [tooLate], now)).toEqual([tooLate.id])
    const { result, handedInAt, items } = await finished(at, now)
    expect(handedInAt).toBe(MONDAY + 30 * MINUTE)
    expect([result.answered, items[0]?.outcome.score.mark]).toEqual([1, 1])
    expect(await db.attemptEvent.count()).toBe(2)
  })

  test('once the exam is handed in its answers are late, and stay so when they are sent again', async () => {
    const at = await desk()
    const { db, learner, id } = at
    await handIn(db, learner, id, 0, MONDAY + MINUTE)
    const before = await finished(at, MONDAY + MINUTE)
    const late = answered(0, RIGHT, MINUTE)
    for (let time = 0; time < 2; time++)
      expect(await sent(db, learner, id, [late], MONDAY + 2 * MINUTE)).toEqual([late.id])
    expect(await finished(at, MONDAY + 3 * MINUTE)).toEqual(before)
  })

  test('an event that is sent again changes nothing, and neither does another order', async () => {
    const { db, learner, id } = await desk()
    const [first, second] = [answered(0, { choice: 'coffee' }, 5000), answered(0, RIGHT, 1000)]
    await sent(db, learner, id, [second], MONDAY + MINUTE)
    await sent(db, learner, id, [first], MONDAY + MINUTE)
    await sent(db, learner, id, [second, first], MONDAY + 2 * MINUTE)
    const { events } = await seen(db, learner, id, MONDAY)
    expect(events.map((event) => [event.id, event.at])).toEqual([
      [first.id, MONDAY + MINUTE - 5000],
      [second.id, MONDAY + MINUTE - 1000],
    ])
  })

  test('what follows in a tab counts as later, however long its forerunner was on its way', async () => {
    const { db, learner, id } = await desk()
    const first = answered(0, { choice: 'coffee' })
    await sent(db, learner, id, [first], MONDAY + 9000)
    const second = { ...answered(0, RIGHT, 4000), after: first.id }
    await sent(db, learner, id, [second], MONDAY + 10_000)
    const { events } = await seen(db, learner, id, MONDAY)
    expect(events.map((event) => [event.id, event.at])).toEqual([
      [first.id, MONDAY + 9000],
      [second.id, MONDAY + 9001],
    ])
  })

  test('two of one millisecond stay in the order they were sent in', async () => {
    const { db, learner, id } = await desk()
    const events = Array.from({ length: 9 }, () => answered(0, { choice: 'tea' }))
    await sent(db, learner, id, events, MONDAY + 1)
    expect((await seen(db, learner, id, MONDAY)).events.map((event) => event.id)).toEqual(
      events.map((event) => event.id),
    )
  })

  test('an event of a place that is not there is refused with all that came with it', async () => {
    const { db, learner, id } = await desk()
    const list = [answered(0, RIGHT), answered(4, RIGHT)]
    const result = { tag: 'invalid', index: 1, field: 'place' }
    expect(await recordEvents(db, learner, id, list, MONDAY)).toEqual(result)
    expect(await db.attemptEvent.count()).toBe(0)
  })

  test('an id that another attempt has is refused', async () => {
    const { db, learner, id } = await desk()
    const other = await started(db, learner, EXAM, MONDAY)
    const event = answered(0, RIGHT)
    await sent(db, learner, other.id, [event], MONDAY)
    const result = { tag: 'invalid', index: 0, field: 'id' }
    expect(await recordEvents(db, learner, id, [event], MONDAY)).toEqual(result)
  })

  test('tabs that send at once lose nothing', async () => {
    const { db, learner, id } = await desk()
    const tabs = Array.from({ length: 8 }, (_, tab) => [answered(tab % 4, RIGHT), answered(tab % 4, RIGHT)])
    await Promise.all(tabs.map((events) => sent(db, learner, id, events, MONDAY + 1)))
    await Promise.all([handIn(db, learner, id, 0, MONDAY + 2), handIn(db, learner, id, 0, MONDAY + 3)])
    expect(await db.attemptEvent.count()).toBe(16)
    expect((await seen(db, learner, id, MONDAY)).events.every(({ late }) => late === undefined)).toBe(true)
  })

  test('a flag is set and taken off at any time', async () => {
    const at = await desk()
    const { db, learner, id } = at
    const flag = (flagged: boolean, agoMs: number) =>
      ({ id: randomUUID(), place: 1, agoMs, tag: 'flagged', flagged }) as const
    await sent(db, learner, id, [flag(true, 2), flag(false, 1), flag(true, 0)], MONDAY + MINUTE)
    await handIn(db, learner, id, 0, MONDAY + 2 * MINUTE)
    expect((await finished(at, MONDAY + 3 * MINUTE)).items[1]?.flagged).toBe(true)
    expect(await sent(db, learner, id, [flag(false, 0)], MONDAY + 4 * MINUTE)).toEqual([])
    expect((await finished(at, MONDAY + 5 * MINUTE)).items[1]?.flagged).toBe(false)
  })
})

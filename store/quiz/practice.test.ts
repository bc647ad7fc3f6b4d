import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { answered, examDesk, finished, RIGHT, sent } from '../testing/quiz.ts'
import { MONDAY } from '../testing/study.ts'
import { handIn } from './hand-in.ts'
import { readKey } from './read-key.ts'

describe.each(databases)('a practice on $name', ({ fresh }) => {
  const practising = () => examDesk(fresh, { mode: 'practice', minutes: null })

  test('a key is shown once its place is answered, and the scheduler hears of it then', async () => {
    const { db, learner, id } = await practising()
    expect(await readKey(db, learner, id, 0, MONDAY)).toEqual({ tag: 'not-yet' })
    await sent(db, learner, id, [answered(0, { choice: 'coffee', confidence: 'certain' })], MONDAY + 1)
    const found = await readKey(db, learner, id, 0, MONDAY + 2)
    expect(found).toMatchObject({
      tag: 'key',
      key: {
        question: { options: [{ standing: 'best' }, { standing: 'wrong' }] },
        facts: [{ id: 'kettle-litres' }],
        outcome: { feeds: 'again', fed: (await db.review.findFirstOrThrow()).id },
      },
    })
    expect(await readKey(db, learner, id, 1, MONDAY)).toEqual({ tag: 'not-yet' })
    expect(await readKey(db, learner, id, 4, MONDAY)).toEqual({ tag: 'unknown-place' })
  })

  test('the first answer holds: what comes after it, from another tab too, is late', async () => {
    const { db, learner, id } = await practising()
    await sent(db, learner, id, [answered(0, { choice: 'coffee' })], MONDAY + 5000)
    const other = answered(0, RIGHT, 3000)
    expect(await sent(db, learner, id, [other], MONDAY + 6000)).toEqual([other.id])
    expect(await readKey(db, learner, id, 0, MONDAY + 7000)).toMatchObject({
      key: { outcome: { score: { mark: 0 } } },
    })
  })

  test('of one request too', async () => {
    const { db, learner, id } = await practising()
    const [first, second] = [answered(0, { choice: 'coffee' }), answered(0, RIGHT)]
    expect(await sent(db, learner, id, [first, second], MONDAY + 1)).toEqual([second.id])
  })

  test('where nothing was typed the scheduler waits for the learner to say what was known', async () => {
    const { db, learner, id } = await practising()
    await sent(db, learner, id, [answered(2, {})], MONDAY + 1)
    expect(await readKey(db, learner, id, 2, MONDAY + 2)).toMatchObject({ key: { outcome: { fed: null } } })
    await sent(
      db,
      learner,
      id,
      [{ id: randomUUID(), place: 2, agoMs: 0, tag: 'marked', knew: true }],
      MONDAY + 3,
    )
    expect(await readKey(db, learner, id, 2, MONDAY + 4)).toMatchObject({
      key: { outcome: { score: { mark: 1 }, fed: null } },
    })
    expect(await db.review.count()).toBe(0)
  })

  test('and when it never was said, it counts as missed at the end', async () => {
    const at = await practising()
    const { db, learner, id } = at
    await sent(db, learner, id, [answered(2, {})], MONDAY + 1)
    await handIn(db, learner, id, 0, MONDAY + 2)
    const { result, items } = await finished(at, MONDAY + 3)
    expect([result.places, result.passed, result.mark, items[2]?.outcome.feeds]).toEqual([
      1,
      null,
      0,
      'again',
    ])
    expect(await db.review.count()).toBe(1)
  })

  test('an estimate is held against the numbers that were drawn, with the working', async () => {
    const { db, learner, id, view } = await practising()
    expect(view.items[3]?.question).toMatchObject({ kind: 'estimate', tolerance: 0.1 })
    await sent(db, learner, id, [answered(3, { estimate: 1 })], MONDAY + 1)
    const found = await readKey(db, learner, id, 3, MONDAY + 2)
    if (found.tag !== 'key' || found.key.draw === null) throw new Error('there is no draw')
    const { draw, outcome } = found.key
    expect(draw.seed).toBe('seed/q-3')
    expect(outcome.answer).toMatchObject({ seed: draw.seed, error: (1 - draw.answer) / draw.answer })
  })
})

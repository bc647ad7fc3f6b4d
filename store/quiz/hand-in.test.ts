import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { MINUTE } from '#core/review/study-day.ts'
import { databases } from '../testing/databases.ts'
import { answered, examDesk, finished, RIGHT, seen, sent } from '../testing/quiz.ts'
import { cardOf, daysLater, MONDAY } from '../testing/study.ts'
import { handIn } from './hand-in.ts'
import { readResult } from './read-result.ts'

describe.each(databases)('handing in on $name', ({ fresh }) => {
  const desk = (plan: object = {}) => examDesk(fresh, plan)

  test('every place is judged once handed in, and the scheduler hears of what was missed', async () => {
    const at = await desk()
    const { db, learner, id } = at
    await sent(
      db,
      learner,
      id,
      [
        answered(0, { choice: 'coffee', reasons: ['a'], confidence: 'certain' }, 4 * MINUTE),
        answered(1, { words: 'Leaves are light, they weigh little.' }, 3 * MINUTE),
        answered(2, { words: '9 g' }, 2 * MINUTE),
      ],
      MONDAY + 5 * MINUTE,
    )
    expect(await handIn(db, learner, id, 0, MONDAY + 6 * MINUTE)).toEqual({
      tag: 'handed-in',
      at: MONDAY + 6 * MINUTE,
    })
    const { items, result, takenBack } = await finished(at, MONDAY + 7 * MINUTE)
    expect(items.map(({ outcome }) => [outcome.answered, outcome.score.mark, outcome.feeds])).toEqual([
      [true, 0, 'again'],
      [true, 1, null],
      [true, 0, 'again'],
      [false, 0, null],
    ])
    expect([result.mark, result.passed, result.answered, takenBack]).toEqual([0.25, false, 3, false])
    const reviews = await db.review.findMany({ orderBy: { at: 'asc' } })
    expect(reviews).toMatchObject([
      { questionId: 'q-0', part: 'main', source: 'quiz', grade: 'again', at: new Date(MONDAY + MINUTE) },
      { questionId: 'q-2', part: 'main', source: 'quiz', grade: 'again', at: new Date(MONDAY + 3 * MINUTE) },
    ])
    expect(items.map(({ outcome }) => outcome.fed)).toEqual([reviews[0]?.id, null, reviews[1]?.id, null])
  })

  test('nobody is handed in by looking at the questions', async () => {
    const { db, learner, id } = await desk()
    expect((await seen(db, learner, id, daysLater(1))).handedInAt).toBeNull()
    expect((await readResult(db, learner, id, MONDAY + MINUTE)).tag).toBe('running')
    expect((await readResult(db, learner, randomUUID(), MONDAY)).tag).toBe('unknown-attempt')
  })

  test('a result worked out again is the same', async () => {
    const at = await desk()
    const { db, learner, id } = at
    await sent(
      db,
      learner,
      id,
      [answered(0, RIGHT), answered(1, { words: 'They float.' }), answered(3, { estimate: 10 })],
      MONDAY + 1,
    )
    await handIn(db, learner, id, 0, MONDAY + 2)
    const before = await finished(at, MONDAY + 2)
    await db.attempt.update({ where: { id }, data: { handedInAt: null } })
    await handIn(db, learner, id, 0, MONDAY + 2)
    expect(await finished(at, MONDAY + 2)).toEqual(before)
  })

  test('the learner ticks what the grader missed: the totals follow and the review is taken back', async () => {
    const at = await desk({ parts: ['q-1/main'] })
    const { db, learner, id } = at
    await sent(db, learner, id, [answered(0, { words: 'Buoyancy!' })], MONDAY + 1)
    await handIn(db, learner, id, 0, MONDAY + 2)
    expect(await finished(at, MONDAY + 2)).toMatchObject({ result: { mark: 0, passed: false } })
    const tick = { id: randomUUID(), place: 0, agoMs: 0, tag: 'marked', ticks: [0] } as const
    expect(await sent(db, learner, id, [tick], MONDAY + 3)).toEqual([])
    expect(await finished(at, MONDAY + 3)).toMatchObject({
      result: { mark: 1, passed: true },
      items: [{ outcome: { feeds: null, fed: null, answer: { ticks: [0] } } }],
    })
    expect([await db.review.count(), await db.undo.count()]).toEqual([1, 1])
    expect((await cardOf(db, 'q-1')).memory).toEqual({ phase: 'new' })
    const untick = { ...tick, id: randomUUID(), ticks: [] }
    await sent(db, learner, id, [untick], MONDAY + 4)
    const { items } = await finished(at, MONDAY + 5)
    expect(items[0]?.outcome).toMatchObject({ feeds: 'again' })
    expect(items[0]?.outcome.fed).not.toBeNull()
    expect((await cardOf(db, 'q-1')).memory).toMatchObject({ phase: 'learning', lastReviewedAt: MONDAY + 1 })
  })

  test('a mark before the key is shown does not count', async () => {
    const at = await desk()
    const { db, learner, id } = at
    const early = { id: randomUUID(), place: 2, agoMs: 0, tag: 'marked', knew: true } as const
    expect(await sent(db, learner, id, [early], MONDAY + 1)).toEqual([early.id])
    await handIn(db, learner, id, 0, MONDAY + 2)
    expect((await finished(at, MONDAY + 3)).items[2]?.outcome.score.mark).toBe(0)
  })

  test('who left a place of an exam blank cannot say afterwards to have known it', async () => {
    const at = await desk({ parts: ['q-1/main', 'q-2/main', 'q-6/main'] })
    const { db, learner, id } = at
    await sent(db, learner, id, [answered(2, { words: ' ' })], MONDAY + 1)
    await handIn(db, learner, id, 0, MONDAY + 2)
    const mark = (place: number, own: { ticks: number[] } | { knew: boolean }) =>
      ({ id: randomUUID(), place, agoMs: 0, tag: 'marked', ...own }) as const
    await sent(
      db,
      learner,
      id,
      [mark(0, { ticks: [0] }), mark(1, { knew: true }), mark(2, { knew: true })],
      MONDAY + 3,
    )
    const { items, result } = await finished(at, MONDAY + 4)
    expect(items.map(({ outcome }) => [outcome.answered, outcome.score.mark])).toEqual([
      [false, 0],
      [false, 0],
      [false, 0],
    ])
    expect([result.mark, result.answered]).toEqual([0, 0])
    expect(await db.review.count()).toBe(0)
  })
})

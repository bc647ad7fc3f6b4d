import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { MINUTE } from '#core/review/study-day.ts'
import { databases } from '../testing/databases.ts'
import { answered, examDesk, finished, RIGHT, sent } from '../testing/quiz.ts'
import { answerNow, cardOf, daysLater, MONDAY } from '../testing/study.ts'
import { handIn } from './hand-in.ts'
import { takeBackReviews } from './take-back.ts'

describe.each(databases)('what the scheduler is told on $name', ({ fresh }) => {
  const desk = (plan: object = {}) => examDesk(fresh, plan)

  test('handed in twice it was handed in once, and the scheduler hears it once', async () => {
    const { db, learner, id } = await desk()
    await sent(db, learner, id, [answered(0, { choice: 'coffee' })], MONDAY + 1)
    const first = await handIn(db, learner, id, 0, MONDAY + 2)
    expect(await handIn(db, learner, id, 0, MONDAY + 9)).toEqual(first)
    expect(await db.review.count()).toBe(1)
    expect((await cardOf(db, 'q-0')).version).toBe(1)
  })

  test('right, but by a wrong reason or by a guess, comes back as hard', async () => {
    const at = await desk({ parts: ['q-0/main', 'q-4/early'] })
    const { db, learner, id } = at
    await sent(
      db,
      learner,
      id,
      [answered(0, { ...RIGHT, reasons: ['b'] }), answered(1, { choice: 'coffee', confidence: 'guessing' })],
      MONDAY + 1,
    )
    await handIn(db, learner, id, 0, MONDAY + 2)
    const { items, result } = await finished(at, MONDAY + 3)
    expect(items.map(({ outcome }) => [outcome.lucky, outcome.wrongReason, outcome.feeds])).toEqual([
      [true, true, 'hard'],
      [true, false, 'hard'],
    ])
    expect([result.wrongReasons, result.lucky]).toEqual([1, 2])
    expect((await db.review.findMany()).map(({ grade }) => grade)).toEqual(['hard', 'hard'])
  })

  test('all that it told the scheduler is taken back as one, for good', async () => {
    const at = await desk()
    const { db, learner, id } = at
    await answerNow(db, learner, 'q-2', 'good', MONDAY - MINUTE)
    const before = await cardOf(db, 'q-2')
    await sent(db, learner, id, [answered(0, { choice: 'coffee' }), answered(2, { words: '1' })], MONDAY + 1)
    await handIn(db, learner, id, 0, MONDAY + 2)
    for (let time = 0; time < 2; time++)
      expect(await takeBackReviews(db, learner, id, MONDAY + 3)).toBe('taken-back')
    expect([await db.review.count(), await db.undo.count()]).toEqual([3, 2])
    expect((await cardOf(db, 'q-0')).memory).toEqual({ phase: 'new' })
    expect((await cardOf(db, 'q-2')).memory).toEqual(before.memory)
    const knew = { id: randomUUID(), place: 2, agoMs: 0, tag: 'marked', knew: false } as const
    await sent(db, learner, id, [knew], MONDAY + 4)
    const { takenBack, items } = await finished(at, MONDAY + 5)
    expect([takenBack, items.map(({ outcome }) => outcome.fed)]).toEqual([true, [null, null, null, null]])
  })

  test('a review that was overtaken in study is folded in where it belongs', async () => {
    const { db, learner, id } = await desk()
    await sent(db, learner, id, [answered(2, { words: '1' })], MONDAY + MINUTE)
    await answerNow(db, learner, 'q-2', 'good', MONDAY + 2 * MINUTE)
    await handIn(db, learner, id, 0, MONDAY + 3 * MINUTE)
    expect(await cardOf(db, 'q-2')).toMatchObject({
      version: 2,
      memory: { reps: 2, lastReviewedAt: MONDAY + 2 * MINUTE },
    })
  })

  test('the scheduler is told by the next reader when a crash came between', async () => {
    const at = await desk()
    const { db, learner, id } = at
    await sent(db, learner, id, [answered(0, { choice: 'coffee' })], MONDAY + 1)
    await handIn(db, learner, id, 0, MONDAY + 2)
    // As if the process had ended before its first review.
    await db.review.deleteMany()
    await db.card.updateMany({
      data: { version: 0, memory: { phase: 'new' }, phase: 'new', due: null, dueDay: null, band: null },
    })
    const { items } = await finished(at, MONDAY + 3)
    expect((await db.review.findMany()).map(({ id }) => id)).toEqual([items[0]?.outcome.fed])
    expect((await cardOf(db, 'q-0')).version).toBe(1)
  })

  test('taken back after later reviews of the card, those stand as if nothing had been told', async () => {
    const { db, learner, id } = await desk()
    const other = await desk()
    await sent(db, learner, id, [answered(2, { words: '1' })], MONDAY + MINUTE)
    await handIn(db, learner, id, 0, MONDAY + 2 * MINUTE)
    for (const one of [{ db, learner }, other]) {
      await answerNow(one.db, one.learner, 'q-2', 'good', daysLater(1))
      await answerNow(one.db, one.learner, 'q-2', 'hard', daysLater(4))
    }
    const untold = (await cardOf(other.db, 'q-2')).memory
    expect((await cardOf(db, 'q-2')).memory).not.toEqual(untold)
    for (let time = 0; time < 2; time++) await takeBackReviews(db, learner, id, daysLater(5))
    expect(await db.undo.count()).toBe(1)
    expect((await cardOf(db, 'q-2')).memory).toMatchObject({ ...untold, due: expect.any(Number) })
  })
})

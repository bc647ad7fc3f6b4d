import { describe, expect, test } from 'vitest'
import type { Grade } from '#core/review/entry.ts'
import { replay } from '#core/review/replay.ts'
import { DEFAULT_RULES } from '#core/review/rules.ts'
import { HOUR, MINUTE } from '#core/review/study-day.ts'
import { databases } from '../testing/databases.ts'
import { answerNow, cardOf, daysLater, MONDAY, seed, submission } from '../testing/study.ts'
import { recordReview } from './record.ts'
import { readLog } from './review-rows.ts'
import { undoReview } from './undo.ts'

describe.each(databases)('undoReview on $name', ({ fresh }) => {
  test('gives the memory back exactly as it was, and keeps both lines of the log', async () => {
    const db = await fresh()
    const learner = await seed(db)
    await answerNow(db, learner, 'q-1', 'good', MONDAY)
    const before = await cardOf(db, 'q-1')
    const id = await answerNow(db, learner, 'q-1', 'again', daysLater(1))

    const undone = await undoReview(db, learner, id, daysLater(1) + MINUTE)
    expect(undone).toEqual({ tag: 'undone', cardId: before.id, memory: before.memory, version: 3 })
    expect(await cardOf(db, 'q-1')).toEqual({ ...before, version: 3 })
    expect(await db.review.count()).toBe(2)
    expect(await db.undo.findMany({ select: { reviewId: true } })).toEqual([{ reviewId: id }])
  })

  test('a first answer taken back leaves a new card, without what the queue finds due cards by', async () => {
    const db = await fresh()
    const learner = await seed(db)
    const id = await answerNow(db, learner, 'q-1', 'good', MONDAY)
    await undoReview(db, learner, id, MONDAY + MINUTE)
    expect(await db.card.findFirstOrThrow({ where: { questionId: 'q-1' } })).toMatchObject({
      memory: { phase: 'new' },
      phase: 'new',
      due: null,
      dueDay: null,
      band: null,
    })
  })

  test('twice, and five times at once, is once', async () => {
    const db = await fresh()
    const learner = await seed(db)
    const id = await answerNow(db, learner, 'q-1', 'good', MONDAY)
    const all = await Promise.all(
      Array.from({ length: 5 }, () => undoReview(db, learner, id, MONDAY + MINUTE)),
    )
    const later = await undoReview(db, learner, id, MONDAY + HOUR)
    expect([...all, later].every((result) => JSON.stringify(result) === JSON.stringify(later))).toBe(true)
    expect(await db.undo.count()).toBe(1)
    expect((await cardOf(db, 'q-1')).version).toBe(2)
  })

  test('an answer that others followed is left out of the fold', async () => {
    const db = await fresh()
    const learner = await seed(db)
    const ids: string[] = []
    for (const [day, grade] of (['good', 'again', 'good', 'hard'] satisfies Grade[]).entries()) {
      ids.push(await answerNow(db, learner, 'q-1', grade, daysLater(day)))
    }
    await undoReview(db, learner, ids[1] ?? '', daysLater(4))
    const { id, memory } = await cardOf(db, 'q-1')
    const log = await readLog(db.sql.read, id, DEFAULT_RULES)
    expect(log.map((entry) => entry.grade)).toEqual(expect.arrayContaining(['good', 'good', 'hard']))
    expect(log).toHaveLength(3)
    expect(memory).toEqual(replay(id, log))
  })

  test('an answer taken back stays so when it is sent again, and answers as it did', async () => {
    const db = await fresh()
    const learner = await seed(db)
    const sent = submission(await cardOf(db, 'q-1'), 'good')
    const first = await recordReview(db, learner, sent, MONDAY)
    await undoReview(db, learner, sent.id, MONDAY + MINUTE)
    expect(await recordReview(db, learner, sent, MONDAY + HOUR)).toEqual(first)
    expect((await cardOf(db, 'q-1')).memory).toEqual({ phase: 'new' })
  })

  test('knows no review of another learner, nor one that never was', async () => {
    const db = await fresh()
    const learner = await seed(db)
    const id = await answerNow(db, learner, 'q-1', 'good', MONDAY)
    expect(await undoReview(db, { ...learner, id: 'somebody else' }, id, MONDAY)).toEqual({
      tag: 'unknown-review',
    })
    expect(await undoReview(db, learner, 'no such id', MONDAY)).toEqual({ tag: 'unknown-review' })
  })
})

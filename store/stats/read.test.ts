import { describe, expect, test } from 'vitest'
import { studyDayOf } from '#core/review/study-day.ts'
import { byDay } from '#core/stats/by-day.ts'
import { trueRetention } from '#core/stats/retention.ts'
import { undoReview } from '../review/undo.ts'
import { databases } from '../testing/databases.ts'
import { answerNow, cardOf, daysLater, MONDAY, seed } from '../testing/study.ts'
import { readReviewed } from './read.ts'

const TODAY = 20780

describe.each(databases)('$name', ({ fresh }) => {
  test('the reviews of a range of study days, oldest first, without what was taken back', async () => {
    const db = await fresh()
    const learner = await seed(db)
    expect(studyDayOf(MONDAY, learner.clock)).toBe(TODAY)
    await answerNow(db, learner, 'q-1', 'good', daysLater(0))
    await answerNow(db, learner, 'q-1', 'again', daysLater(1))
    await answerNow(db, learner, 'q-2', 'easy', daysLater(1) + 1)
    const undone = await answerNow(db, learner, 'q-3', 'good', daysLater(1) + 2)
    await undoReview(db, learner, undone, daysLater(1) + 3)
    await answerNow(db, learner, 'q-1', 'good', daysLater(2))

    const { id } = await cardOf(db, 'q-1')
    const rows = await readReviewed(db, learner.id, TODAY + 1, TODAY + 1)
    expect(rows).toHaveLength(2)
    expect(rows[0]).toEqual({
      cardId: id,
      at: daysLater(1),
      studyDay: TODAY + 1,
      grade: 'again',
      durationMs: 4000,
      phase: 'learning',
      source: 'study',
      retrievability: expect.closeTo(0.947, 3),
    })
    const days = byDay(await readReviewed(db, learner.id, TODAY, TODAY + 2), TODAY, TODAY + 2)
    expect(days.map(({ reviews }) => reviews)).toEqual([1, 2, 1])
  })

  test('true retention follows from them', async () => {
    const db = await fresh()
    const learner = await seed(db)
    await answerNow(db, learner, 'q-1', 'easy', daysLater(0))
    await answerNow(db, learner, 'q-2', 'easy', daysLater(0))
    await answerNow(db, learner, 'q-1', 'good', daysLater(10))
    await answerNow(db, learner, 'q-2', 'again', daysLater(10))
    const rows = await readReviewed(db, learner.id, TODAY, TODAY + 10)
    expect(trueRetention(rows)).toEqual({ remembered: 1, asked: 2, share: 0.5 })
  })
})

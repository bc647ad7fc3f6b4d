import { describe, expect, test } from 'vitest'
import { studyDayOf } from '#core/review/study-day.ts'
import { undoReview } from '../review/undo.ts'
import { databases } from '../testing/databases.ts'
import { answerNow, daysLater, MONDAY, seed } from '../testing/study.ts'
import { readDays } from './days.ts'

const TODAY = 20780

describe.each(databases)('$name', ({ fresh }) => {
  test('answers are counted by study day, without what was taken back', async () => {
    const db = await fresh()
    const learner = await seed(db)
    expect(studyDayOf(MONDAY, learner.clock)).toBe(TODAY)
    await answerNow(db, learner, 'q-1', 'good', daysLater(0))
    await answerNow(db, learner, 'q-1', 'again', daysLater(1))
    await answerNow(db, learner, 'q-2', 'easy', daysLater(1) + 1)
    const undone = await answerNow(db, learner, 'q-3', 'good', daysLater(1) + 2)
    await undoReview(db, learner, undone, daysLater(1) + 3)
    await answerNow(db, learner, 'q-1', 'good', daysLater(3))
    expect(await readDays(db, learner.id, TODAY, TODAY + 2)).toEqual([
      { studyDay: TODAY, reviews: 1, durationMs: 4000, asked: 0, remembered: 0 },
      { studyDay: TODAY + 1, reviews: 2, durationMs: 8000, asked: 0, remembered: 0 },
    ])
    expect(await readDays(db, learner.id, TODAY + 4, TODAY + 9)).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { undoReview } from '../review/undo.ts'
import { databases } from '../testing/databases.ts'
import { answerNow, daysLater, seed } from '../testing/study.ts'
import { readAxisAnswers } from './axes.ts'

const TODAY = 20780

describe.each(databases)('$name', ({ fresh }) => {
  test('answers are counted by axis, with those that were forgotten, without what was taken back', async () => {
    const db = await fresh()
    const learner = await seed(db)
    const { axis } = await db.card.findFirstOrThrow({ where: { questionId: 'q-1' } })
    await answerNow(db, learner, 'q-1', 'again', daysLater(0))
    await answerNow(db, learner, 'q-1', 'good', daysLater(1))
    const undone = await answerNow(db, learner, 'q-1', 'again', daysLater(2))
    await undoReview(db, learner, undone, daysLater(2) + 1)
    expect(await readAxisAnswers(db, learner.id, TODAY, TODAY + 2)).toEqual([
      { axis, answers: 2, forgotten: 1 },
    ])
    expect(await readAxisAnswers(db, learner.id, TODAY + 1, TODAY + 2)).toEqual([
      { axis, answers: 1, forgotten: 0 },
    ])
    expect(await readAxisAnswers(db, learner.id, TODAY + 3, TODAY + 9)).toEqual([])
  })
})

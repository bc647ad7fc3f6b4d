import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { answerNow, cardOf, daysLater, MONDAY, seed, submission } from '../testing/study.ts'
import { resetCard } from './card.ts'
import { rebuildMemories } from './rebuild.ts'
import { recordReview } from './record.ts'
import { undoReview } from './undo.ts'

describe.each(databases)('$name', ({ fresh }) => {
  const studied = async () => {
    const db = await fresh()
    const learner = await seed(db)
    for (const day of [0, 3, 9]) await answerNow(db, learner, 'q-0', 'good', daysLater(day))
    await answerNow(db, learner, 'q-1', 'good', MONDAY)
    return { db, learner }
  }

  test('answers, late ones, undone ones and resets lead to the memories that are stored', async () => {
    const { db, learner } = await studied()
    const late = { ...submission(await cardOf(db, 'q-0'), 'again'), agoMs: daysLater(9) - daysLater(5) }
    expect((await recordReview(db, learner, late, daysLater(9) + 1)).tag).toBe('recorded')
    const undone = await answerNow(db, learner, 'q-2', 'hard', daysLater(10))
    await undoReview(db, learner, undone, daysLater(10))
    const { id } = await cardOf(db, 'q-1')
    await resetCard(db, learner, id, daysLater(11))
    await answerNow(db, learner, 'q-1', 'again', daysLater(12))
    expect(await rebuildMemories(db, false)).toEqual({ cards: 3, differences: [] })
  })

  test('a memory that does not follow from its log is named, and mended when asked for', async () => {
    const { db } = await studied()
    const right = await cardOf(db, 'q-0')
    const wrong = { ...right.memory, stability: 400 }
    await db.card.update({ where: { id: right.id }, data: { memory: wrong } })
    const difference = {
      cardId: right.id,
      questionId: 'q-0',
      part: 'main',
      stored: wrong,
      rebuilt: right.memory,
    }
    const found = { cards: 2, differences: [difference] }
    expect(await rebuildMemories(db, false)).toEqual(found)
    expect((await cardOf(db, 'q-0')).memory).toEqual(wrong)

    expect(await rebuildMemories(db, true)).toEqual(found)
    expect(await cardOf(db, 'q-0')).toEqual({ ...right, version: right.version + 1 })
    expect(await rebuildMemories(db, false)).toEqual({ cards: 2, differences: [] })
  })

  test('so is one that the queue would find on the wrong day', async () => {
    const { db } = await studied()
    const { id } = await cardOf(db, 'q-1')
    const { dueDay } = await db.card.findUniqueOrThrow({ where: { id } })
    await db.card.update({ where: { id }, data: { dueDay: 1 } })
    expect((await rebuildMemories(db, true)).differences).toMatchObject([{ questionId: 'q-1' }])
    expect((await db.card.findUniqueOrThrow({ where: { id } })).dueDay).toBe(dueDay)
  })
})

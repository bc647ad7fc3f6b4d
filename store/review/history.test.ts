import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { answerNow, cardOf, daysLater, MONDAY, seed } from '../testing/study.ts'
import { readHistory } from './history.ts'
import { undoReview } from './undo.ts'

describe.each(databases)('$name', ({ fresh }) => {
  test('a question shows its cards and all its reviews, newest first, with what was taken back', async () => {
    const db = await fresh()
    const learner = await seed(db)
    const first = await answerNow(db, learner, 'q-0', 'good', MONDAY)
    const flip = await answerNow(db, learner, 'q-0', 'again', daysLater(1), 'early')
    const last = await answerNow(db, learner, 'q-0', 'hard', daysLater(2))
    await answerNow(db, learner, 'q-1', 'good', daysLater(2))
    await undoReview(db, learner, last, daysLater(3))

    const { cards, reviews, more } = await readHistory(db, learner.id, 'q-0')
    expect(more).toBe(false)
    expect(cards.map(({ part, version }) => [part, version])).toEqual([
      ['main', 3],
      ['early', 1],
      ['no-kettle', 0],
    ])
    expect(reviews.map(({ id, part, grade, undoneAt }) => ({ id, part, grade, undoneAt }))).toEqual([
      { id: last, part: 'main', grade: 'hard', undoneAt: daysLater(3) },
      { id: flip, part: 'early', grade: 'again', undoneAt: null },
      { id: first, part: 'main', grade: 'good', undoneAt: null },
    ])
    const [, , oldest] = reviews
    expect(cards[0]?.memory).toEqual(oldest?.after)
    expect(oldest).toMatchObject({
      at: MONDAY,
      studyDay: 20780,
      answer: { choice: 'tea', reasons: ['a'], confidence: 'certain' },
      durationMs: 4000,
      before: { phase: 'new' },
      retrievability: null,
    })
  })

  test('one that was never answered has its cards and no reviews', async () => {
    const db = await fresh()
    const learner = await seed(db)
    const { cards, reviews } = await readHistory(db, learner.id, 'q-1')
    const { id } = await cardOf(db, 'q-1')
    expect(cards).toEqual([
      {
        id,
        part: 'main',
        memory: { phase: 'new' },
        version: 0,
        active: true,
        suspendedAt: null,
        revision: 1,
      },
    ])
    expect(reviews).toEqual([])
  })

  test('a long history says that there is more', async () => {
    const db = await fresh()
    const learner = await seed(db)
    for (let day = 0; day < 4; day++) await answerNow(db, learner, 'q-1', 'again', daysLater(day))
    const { reviews, more } = await readHistory(db, learner.id, 'q-1', 3)
    expect(reviews.map(({ at }) => at)).toEqual([daysLater(3), daysLater(2), daysLater(1)])
    expect(more).toBe(true)
  })
})

import { describe, expect, test } from 'vitest'
import { loadContent } from '../question/load-content.ts'
import { handIn } from '../quiz/hand-in.ts'
import { resetCard } from '../review/card.ts'
import { undoReview } from '../review/undo.ts'
import { packOf, questionAt } from '../testing/content.ts'
import { databases } from '../testing/databases.ts'
import { answered, EXAM, FOUR, sent, started } from '../testing/quiz.ts'
import { answerNow, cardOf, daysLater, MONDAY, seed } from '../testing/study.ts'
import { readExamMix, readFirstAnswers } from './readiness.ts'

const WRONG = { choice: 'coffee', reasons: ['b'], confidence: 'fairly' } as const

describe.each(databases)('$name', ({ fresh }) => {
  const seeded = async () => {
    const db = await fresh()
    const learner = await seed(db)
    const firsts = async () =>
      (await readFirstAnswers(db, learner.id, 'drinks')).map(({ questionId, form, mark }) => ({
        of: questionId,
        form,
        mark,
      }))
    return { db, learner, firsts }
  }

  test('a first review is scored as a quiz would, a second one says nothing', async () => {
    const { db, learner, firsts } = await seeded()
    await answerNow(db, learner, 'q-0', 'good', daysLater(0))
    await answerNow(db, learner, 'q-0', 'again', daysLater(1))
    await answerNow(db, learner, 'q-0', 'again', daysLater(2), 'early')
    expect(await readFirstAnswers(db, learner.id, 'drinks')).toEqual([
      {
        at: daysLater(0),
        questionId: 'q-0',
        axis: 'taste',
        level: 'foundation',
        form: 'scenario',
        mark: 1,
        kept: null,
      },
      {
        at: daysLater(2),
        questionId: 'q-0',
        axis: 'taste',
        level: 'foundation',
        form: 'turning',
        mark: 0,
        kept: true,
      },
    ])
    await resetCard(db, learner, (await cardOf(db, 'q-0')).id, daysLater(3))
    await answerNow(db, learner, 'q-0', 'again', daysLater(4))
    expect((await firsts()).filter(({ form }) => form === 'scenario')).toHaveLength(1)
  })

  test('an answer that was taken back is none, and whoever answers again has seen the verdict', async () => {
    const { db, learner, firsts } = await seeded()
    const undone = await answerNow(db, learner, 'q-0', 'good', MONDAY)
    await undoReview(db, learner, undone, MONDAY + 1)
    expect(await firsts()).toEqual([])
    await answerNow(db, learner, 'q-0', 'good', MONDAY + 2)
    expect(await firsts()).toEqual([])
  })

  test('what a quiz asked for the first time counts once, with the reviews that it fed', async () => {
    const { db, learner, firsts } = await seeded()
    await answerNow(db, learner, 'q-2', 'good', MONDAY)
    const { id } = await started(db, learner, { ...EXAM, parts: FOUR }, MONDAY + 1000)
    const events = [answered(0, WRONG), answered(1, { words: '' }), answered(2, { words: '7 g' })]
    await sent(db, learner, id, events, MONDAY + 2000)
    expect((await firsts()).map(({ of }) => of)).toEqual(['q-2'])
    await handIn(db, learner, id, 0, MONDAY + 3000)
    expect(await db.review.count({ where: { source: 'quiz', questionId: 'q-0' } })).toBe(1)
    const expected = [
      { of: 'q-2', form: 'recall', mark: 0 },
      { of: 'q-0', form: 'scenario', mark: 0 },
    ]
    expect(await firsts()).toEqual(expected)
    await answerNow(db, learner, 'q-0', 'good', daysLater(1))
    await answerNow(db, learner, 'q-3', 'good', daysLater(1))
    expect(await firsts()).toEqual(expected)
  })

  test('what was answered before its meaning changed says nothing of what it means now', async () => {
    const { db, learner, firsts } = await seeded()
    await answerNow(db, learner, 'q-0', 'good', MONDAY)
    await loadContent(db, [packOf([{ ...questionAt(0), revision: 2 }])], 'revised', MONDAY + 1)
    expect(await firsts()).toEqual([])
  })

  test('another pack has first answers of its own', async () => {
    const { db, learner } = await seeded()
    await answerNow(db, learner, 'q-0', 'good', MONDAY)
    expect(await readFirstAnswers(db, learner.id, 'soups')).toEqual([])
  })

  test('an exam asks each question of an axis as often, by any of its parts', async () => {
    const { db } = await seeded()
    const mix = await readExamMix(db, 'drinks')
    const shareOf = (axis: string, form: string) =>
      mix
        .filter((cell) => cell.axis === axis && cell.form === form)
        .reduce((sum, { share }) => sum + share, 0)
    expect(mix.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
    // On each axis there are four questions, of which one is a scenario with two flips that turn.
    expect(shareOf('taste', 'turning')).toBeCloseTo(1 / 3 / 4 / 1.5)
    expect(shareOf('taste', 'scenario')).toBeCloseTo(1 / 3 / 4 / 3)
    expect(shareOf('cost', 'recall')).toBeCloseTo(1 / 3 / 4)
  })
})

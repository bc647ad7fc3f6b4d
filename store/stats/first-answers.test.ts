import { describe, expect, test } from 'vitest'
import type { Answer, Grade, Source } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { recordReview } from '../review/record.ts'
import { undoReview } from '../review/undo.ts'
import { databases } from '../testing/databases.ts'
import { answerNow, cardOf, daysLater, seed, submission } from '../testing/study.ts'
import { readDays } from './days.ts'
import { readFirstAnswers } from './first-answers.ts'

const TODAY = 20780
const MINUTE = 60_000

/** The days on which cards in review were asked. */
const tested = async (db: Database, learnerId: string) =>
  (await readDays(db, learnerId, TODAY, TODAY + 9))
    .filter(({ asked }) => asked > 0)
    .map(({ studyDay, asked, remembered }) => ({ studyDay, asked, remembered }))

describe.each(databases)('$name', ({ fresh }) => {
  test('each card in review counts once a study day, by how its first answer went', async () => {
    const db = await fresh()
    const learner = await seed(db)
    for (const question of ['q-0', 'q-1', 'q-3']) await answerNow(db, learner, question, 'easy', daysLater(0))
    await answerNow(db, learner, 'q-0', 'good', daysLater(9))
    await answerNow(db, learner, 'q-1', 'again', daysLater(9))
    await answerNow(db, learner, 'q-1', 'good', daysLater(9) + 10 * MINUTE)
    const undone = await answerNow(db, learner, 'q-3', 'again', daysLater(9))
    await undoReview(db, learner, undone, daysLater(9) + MINUTE)

    const { chances } = await readFirstAnswers(db, learner.id, TODAY, TODAY + 9)
    expect(await tested(db, learner.id)).toEqual([{ studyDay: TODAY + 9, asked: 2, remembered: 1 }])
    expect(chances).toHaveLength(1)
    expect(chances[0]).toMatchObject({ asked: 2, remembered: 1 })
    expect(chances[0]?.chance).toBeCloseTo(0.894, 3)
    expect(await readFirstAnswers(db, learner.id, TODAY, TODAY + 8)).toMatchObject({ chances: [] })
  })

  test('what a quiz or an interview passed on is left out, and what the card was asked after it that day', async () => {
    const db = await fresh()
    const learner = await seed(db)
    for (const question of ['q-0', 'q-1', 'q-3']) await answerNow(db, learner, question, 'easy', daysLater(0))
    const answer = async (question: string, grade: Grade, source: Source, at: number) =>
      recordReview(db, learner, { ...submission(await cardOf(db, question), grade), source }, at)
    await answer('q-0', 'hard', 'quiz', daysLater(9))
    await answer('q-0', 'good', 'study', daysLater(9) + MINUTE)
    await answer('q-1', 'good', 'study', daysLater(9))
    await answer('q-1', 'again', 'interview', daysLater(9) + MINUTE)
    await answer('q-3', 'again', 'import', daysLater(9))
    expect(await tested(db, learner.id)).toEqual([{ studyDay: TODAY + 9, asked: 2, remembered: 1 }])
  })

  test('choices count by how sure they were and whether they were right, a right guess with wrong reasons too', async () => {
    const db = await fresh()
    const learner = await seed(db)
    let day = 0
    const answer = async (question: string, part: string, earned: Grade, given: Answer) => {
      const review = { ...submission(await cardOf(db, question, part), earned), answer: given }
      await recordReview(db, learner, review, daysLater(day++))
    }
    // In `q-0` tea is the best choice and coffee is wrong; in its flip it is the other way round.
    await answer('q-0', 'main', 'again', { choice: 'tea', reasons: ['b'], confidence: 'guessing' })
    await answer('q-0', 'main', 'again', { choice: 'coffee', reasons: ['a'], confidence: 'guessing' })
    await answer('q-0', 'main', 'hard', { choice: 'tea', reasons: ['a'], confidence: 'guessing' })
    await answer('q-0', 'early', 'again', { choice: 'tea', confidence: 'guessing' })
    await answer('q-0', 'main', 'again', { choice: 'coffee', reasons: ['a'], confidence: 'certain' })
    await answer('q-0', 'main', 'hard', { choice: 'tea', reasons: ['b'], confidence: 'fairly' })
    await answer('q-0', 'main', 'good', { choice: 'tea', reasons: ['a'] })
    await answer('q-2', 'main', 'good', { words: '70', confidence: 'certain' })

    const { sure } = await readFirstAnswers(db, learner.id, TODAY, TODAY + 9)
    const count = (confidence: string, right: boolean) =>
      sure
        .filter((tally) => tally.confidence === confidence && tally.right === right)
        .reduce((sum, { answers }) => sum + answers, 0)
    expect([count('guessing', true), count('guessing', false)]).toEqual([2, 2])
    expect([count('fairly', true), count('fairly', false)]).toEqual([1, 0])
    expect([count('certain', true), count('certain', false)]).toEqual([0, 1])
  })
})

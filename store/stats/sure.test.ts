import { describe, expect, test } from 'vitest'
import type { Answer, Grade } from '#core/review/entry.ts'
import { recordReview } from '../review/record.ts'
import { undoReview } from '../review/undo.ts'
import { databases } from '../testing/databases.ts'
import { cardOf, daysLater, seed, submission } from '../testing/study.ts'
import { readSure } from './sure.ts'

const TODAY = 20780

describe.each(databases)('$name', ({ fresh }) => {
  test('choices are read with how sure they were and whether they were right, a right guess with wrong reasons too', async () => {
    const db = await fresh()
    const learner = await seed(db)
    let day = 0
    const answer = async (question: string, part: string, earned: Grade, given: Answer) => {
      const review = { ...submission(await cardOf(db, question, part), earned), answer: given }
      await recordReview(db, learner, review, daysLater(day++))
      return review.id
    }
    // In `q-0` tea is the best choice and coffee is wrong.
    await answer('q-0', 'main', 'again', { choice: 'tea', reasons: ['b'], confidence: 'guessing' })
    await answer('q-0', 'main', 'again', { choice: 'coffee', reasons: ['a'], confidence: 'guessing' })
    await answer('q-0', 'main', 'again', { choice: 'coffee', reasons: ['a'], confidence: 'certain' })
    await answer('q-0', 'main', 'hard', { choice: 'tea', reasons: ['b'], confidence: 'fairly' })
    await answer('q-0', 'main', 'good', { choice: 'tea', reasons: ['a'] })
    await answer('q-2', 'main', 'good', { words: '70', confidence: 'certain' })
    const undone = await answer('q-0', 'main', 'good', {
      choice: 'tea',
      reasons: ['a'],
      confidence: 'certain',
    })
    await undoReview(db, learner, undone, daysLater(9))

    const rows = await readSure(db, learner.id, TODAY, TODAY + 9)
    const { id } = await cardOf(db, 'q-0')
    expect(rows.toSorted((one, other) => one.at - other.at)).toEqual(
      (
        [
          ['guessing', true],
          ['guessing', false],
          ['certain', false],
          ['fairly', true],
        ] as const
      ).map(([confidence, right], after) => ({
        ...{ cardId: id, at: daysLater(after), studyDay: TODAY + after, source: 'study', confidence, right },
      })),
    )
    expect(await readSure(db, learner.id, TODAY + 3, TODAY + 9)).toHaveLength(1)
  })
})

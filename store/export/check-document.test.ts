import { describe, expect, test } from 'vitest'
import { readLearner } from '../learner/learner.ts'
import { databases } from '../testing/databases.ts'
import { exported, NOW } from '../testing/exported.ts'
import { answerNow, MONDAY, seed } from '../testing/study.ts'
import { checkDocument } from './check-document.ts'
import type { ExportDocument } from './document.ts'
import { importLearner } from './import.ts'

const problemsOf = (given: unknown) => {
  const checked = checkDocument(given)
  return checked.tag === 'invalid' ? checked.problems : []
}

test('what Runwhere did not export is told by one sentence', () => {
  for (const given of [null, 7, 'x', [], {}, { format: 'anki' }]) {
    expect(problemsOf(given)).toEqual(['This is not a file that Runwhere exported.'])
  }
})

test('a document of a newer format asks for a newer Runwhere', () => {
  expect(problemsOf({ format: 'runwhere', version: 4, reviews: 'in another way' })).toEqual([
    'This file was exported by a newer Runwhere (its format is 4, not 3): update Runwhere.',
  ])
})

describe.each(databases)('$name', ({ fresh }) => {
  const studied = async () => {
    const db = await fresh()
    const learner = await seed(db)
    await answerNow(db, learner, 'q-0', 'good', MONDAY)
    return { db, document: await exported(db) }
  }

  test('every place that is wrong is named, and nothing is written', async () => {
    const { document } = await studied()
    const db = await fresh()
    const { id } = await readLearner(db)
    const [review] = document.reviews
    const [card] = document.cards
    const refused = async (broken: object, problem: string) => {
      expect(await importLearner(db, id, { ...document, ...broken }, NOW)).toEqual({
        tag: 'invalid',
        problems: [problem],
      })
    }
    await refused(
      { reviews: [{ ...review, grade: 'fine' }] },
      'reviews.0.grade: Invalid option: expected one of "again"|"hard"|"good"|"easy"',
    )
    await refused({ reviews: [{ ...review, cardId: 'gone' }] }, 'reviews.0.cardId: gone is not in the file')
    await refused({ reviews: [review, review] }, `reviews.1.id: ${review?.id} stands there twice`)
    await refused({ reviews: [{ ...review, at: 'monday' }] }, 'reviews.0.at: Invalid ISO datetime')
    await refused(
      { reviews: [{ ...review, desiredRetention: 2 }] },
      'reviews.0.desiredRetention: Too big: expected number to be <=0.97',
    )
    await refused({ cards: [{ ...card, questionId: 'gone' }] }, 'cards.0.questionId: gone is not in the file')
    await refused(
      { learner: { ...document.learner, timeZone: 'Mars/Olympus' } },
      'learner.timeZone: Choose a time zone by its name, such as Europe/Berlin.',
    )
    await refused(
      { parameterSets: [{ id: 'fsrs-6-default', algorithm: 'FSRS-6', weights: [1] }] },
      'parameterSets.0.weights: FSRS-6 needs 21 numbers, not 1',
    )
    expect(await db.question.count()).toBe(0)
    expect(await db.review.count()).toBe(0)
  })

  test('weights that the store knows otherwise are refused', async () => {
    const { db, document } = await studied()
    const { id } = await readLearner(db)
    const changed: ExportDocument = {
      ...document,
      parameterSets: document.parameterSets.map((set) => ({
        ...set,
        weights: [0.3, ...set.weights.slice(1)],
      })),
    }
    expect(await importLearner(db, id, changed, NOW)).toEqual({
      tag: 'invalid',
      problems: ['parameterSets.0.weights: the store has other weights as fsrs-6-default'],
    })
  })
})

import { describe, expect, test } from 'vitest'
import { replay } from '#core/review/replay.ts'
import { DEFAULT_RULES } from '#core/review/rules.ts'
import { HOUR, MINUTE, studyDayOf } from '#core/review/study-day.ts'
import { databases } from '../testing/databases.ts'
import { cardOf, daysLater, MONDAY, seed, submission } from '../testing/study.ts'
import { recordReview, recordReviews } from './record.ts'
import { readLog } from './review-rows.ts'

const NOBODY = '00000000-0000-4000-8000-00000000dead'

describe.each(databases)('recordReview on $name', ({ fresh }) => {
  const desk = async () => {
    const db = await fresh()
    const learner = await seed(db)
    return { db, learner, card: await cardOf(db, 'q-1') }
  }

  test('writes the memory and the line of the log together', async () => {
    const { db, learner, card } = await desk()
    const sent = { ...submission(card, 'good'), agoMs: 2000 }
    const result = await recordReview(db, learner, sent, MONDAY)
    expect(result).toMatchObject({
      tag: 'recorded',
      id: sent.id,
      version: 1,
      memory: { phase: 'learning', reps: 1 },
    })

    const row = await db.card.findUniqueOrThrow({ where: { id: card.id } })
    expect(row).toMatchObject({ version: 1, phase: 'learning', revision: 1 })
    const review = await db.review.findUniqueOrThrow({ where: { id: sent.id } })
    expect(review).toMatchObject({
      cardId: card.id,
      questionId: 'q-1',
      part: 'main',
      kind: 'review',
      source: 'study',
      grade: 'good',
      answer: sent.answer,
      studyDay: studyDayOf(MONDAY, learner.clock),
      cutoffHour: 4,
      zoneOffsetMinutes: 60,
      desiredRetention: 0.9,
      phaseBefore: 'new',
      before: { phase: 'new' },
      version: 1,
      folded: null,
    })
    expect(review.at.getTime()).toBe(MONDAY - 2000)
    expect(review.recordedAt.getTime()).toBe(MONDAY)
    expect(review.after).toEqual(row.memory)
  })

  test('a known id answers as it did the first time and writes nothing', async () => {
    const { db, learner, card } = await desk()
    const sent = submission(card, 'good')
    const first = await recordReview(db, learner, sent, MONDAY)
    await recordReview(db, learner, { ...submission(card, 'again'), version: 1 }, MONDAY + MINUTE)
    expect(await recordReview(db, learner, { ...sent, agoMs: 9000 }, MONDAY + HOUR)).toEqual(first)
    expect(await db.review.count()).toBe(2)
  })

  test('the same answer sent ten times at once is written once', async () => {
    const { db, learner, card } = await desk()
    const sent = submission(card, 'good')
    const results = await Promise.all(
      Array.from({ length: 10 }, () => recordReview(db, learner, sent, MONDAY)),
    )
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1)
    expect(await db.review.count()).toBe(1)
  })

  test('an overtaken answer gets the current memory, and is taken when sent again on it', async () => {
    const { db, learner, card } = await desk()
    const first = await recordReview(db, learner, submission(card, 'good'), MONDAY)
    const sent = submission(card, 'hard')
    const overtaken = await recordReview(db, learner, sent, MONDAY + MINUTE)
    expect(overtaken).toMatchObject({ tag: 'overtaken', id: sent.id, version: 1 })
    expect(first.tag === 'recorded' && overtaken.tag === 'overtaken' && overtaken.memory).toEqual(
      first.tag === 'recorded' && first.memory,
    )
    const again = await recordReview(db, learner, { ...sent, version: 1 }, MONDAY + MINUTE)
    expect(again).toMatchObject({ tag: 'recorded', version: 2, memory: { reps: 2 } })
  })

  test('of answers given at once on one version one is taken, the others are overtaken', async () => {
    const { db, learner, card } = await desk()
    const results = await Promise.all(
      Array.from({ length: 6 }, () => recordReview(db, learner, submission(card, 'good'), MONDAY)),
    )
    expect(results.filter(({ tag }) => tag === 'recorded')).toHaveLength(1)
    expect(results.filter(({ tag }) => tag === 'overtaken')).toHaveLength(5)
  })

  test('a card that is not there is named as such', async () => {
    const { db, learner, card } = await desk()
    const sent = submission({ ...card, id: NOBODY }, 'good')
    expect(await recordReview(db, learner, sent, MONDAY)).toEqual({ tag: 'unknown-card', id: sent.id })
    const stranger = { ...learner, id: 'somebody else' }
    const taken = submission(await cardOf(db, 'q-2'), 'good')
    expect(await recordReview(db, stranger, taken, MONDAY)).toEqual({ tag: 'unknown-card', id: taken.id })
  })

  test('an answer that arrives late is folded in where it belongs', async () => {
    const { db, learner, card } = await desk()
    await recordReview(db, learner, submission(card, 'good'), MONDAY)
    await recordReview(db, learner, { ...submission(card, 'good'), version: 1 }, daysLater(1))
    const late = { ...submission(card, 'again'), version: 2, agoMs: 12 * HOUR }
    const result = await recordReview(db, learner, late, daysLater(1) + HOUR)

    const row = await db.card.findUniqueOrThrow({ where: { id: card.id } })
    expect(result).toMatchObject({ tag: 'recorded', version: 3, memory: row.memory })
    const log = await readLog(db.sql.read, card.id, DEFAULT_RULES)
    expect(log).toHaveLength(3)
    expect(row.memory).toEqual(replay(card.id, log))
    expect(row.memory).toMatchObject({ reps: 3, lastReviewedAt: daysLater(1) })
    expect(await recordReview(db, learner, late, daysLater(2))).toEqual(result)
  })

  test('each answer of a list stands in its own right, in order', async () => {
    const { db, learner, card } = await desk()
    const other = await cardOf(db, 'q-2')
    const list = [
      { ...submission(card, 'again'), agoMs: 9000 },
      submission({ ...card, id: NOBODY }, 'good'),
      { ...submission(card, 'good'), version: 1, agoMs: 1000 },
      { ...submission(other, 'good'), version: 7 },
    ]
    const results = await recordReviews(db, learner, list, MONDAY)
    expect(results.map(({ tag }) => tag)).toEqual(['recorded', 'unknown-card', 'recorded', 'overtaken'])
    expect(await db.card.findUniqueOrThrow({ where: { id: card.id } })).toMatchObject({ version: 2 })
  })

  test('an answer that cannot be written fails alone', async () => {
    const { db, learner, card } = await desk()
    const broken = { ...learner, rules: { ...learner.rules, desiredRetention: 2 } }
    const [good, bad] = await Promise.allSettled([
      recordReview(db, learner, submission(card, 'good'), MONDAY),
      recordReview(db, broken, submission(await cardOf(db, 'q-2'), 'good'), MONDAY),
    ])
    expect(good.status).toBe('fulfilled')
    expect(bad.status).toBe('rejected')
    expect(await db.review.count()).toBe(1)
  })
})

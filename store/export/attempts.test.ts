import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { MINUTE } from '#core/review/study-day.ts'
import type { Database } from '../db.ts'
import { readLearner } from '../learner/learner.ts'
import { handIn } from '../quiz/hand-in.ts'
import { readResult } from '../quiz/read-result.ts'
import { takeBackReviews } from '../quiz/take-back.ts'
import { rebuildMemories } from '../review/rebuild.ts'
import { databases } from '../testing/databases.ts'
import { exported, NOW } from '../testing/exported.ts'
import { answered, EXAM, FOUR, PRACTICE, RIGHT, seen, sent, started } from '../testing/quiz.ts'
import { answerNow, cardOf, daysLater, MONDAY, seed } from '../testing/study.ts'
import { checkDocument } from './check-document.ts'
import { importLearner } from './import.ts'

/** Three attempts: one handed in and marked, one taken back, one that still runs. */
async function sit(db: Database): Promise<readonly [string, string, string]> {
  const learner = await seed(db)
  await answerNow(db, learner, 'q-1', 'good', MONDAY - MINUTE)
  const exam = await started(db, learner, { ...EXAM, parts: FOUR }, MONDAY)
  const late = answered(3, { estimate: 3 })
  await sent(
    db,
    learner,
    exam.id,
    [
      answered(0, { choice: 'coffee', reasons: ['b'], confidence: 'guessing' }),
      answered(1, { words: 'Because of “buoyancy” \\ .\n' }),
      { id: randomUUID(), place: 2, agoMs: 5, tag: 'flagged', flagged: true },
      { id: randomUUID(), place: 2, agoMs: 4, tag: 'left', ms: 3000 },
    ],
    MONDAY + MINUTE,
  )
  await handIn(db, learner, exam.id, 0, MONDAY + 2 * MINUTE)
  await sent(db, learner, exam.id, [late], MONDAY + 3 * MINUTE)
  await sent(
    db,
    learner,
    exam.id,
    [{ id: randomUUID(), place: 1, agoMs: 0, tag: 'marked', ticks: [0] }],
    MONDAY + 3 * MINUTE,
  )

  const other = await started(db, learner, { ...EXAM, parts: ['q-6/main'] }, daysLater(1))
  await sent(db, learner, other.id, [answered(0, { words: '1' })], daysLater(1))
  await handIn(db, learner, other.id, 0, daysLater(1) + MINUTE)
  await takeBackReviews(db, learner, other.id, daysLater(2))

  const practice = await started(db, learner, { ...PRACTICE, set: 'unseen' }, daysLater(3))
  await sent(db, learner, practice.id, [answered(0, {})], daysLater(3) + MINUTE)
  return [exam.id, other.id, practice.id]
}

const pairs = databases.flatMap((from) => databases.map((to) => ({ from, to })))

describe.each(pairs)('attempts from $from.name to $to.name', ({ from, to }) => {
  test.each(['a store that knows the content', 'an empty one'])('arrive whole in %s', async (where) => {
    const [source, target] = [await from.fresh(), await to.fresh()]
    const ids = await sit(source)
    if (where !== 'an empty one') await seed(target)
    const document = await exported(source)
    expect(checkDocument(document)).toEqual({ tag: 'checked', document })
    expect(document.attempts).toHaveLength(3)
    const { id } = await readLearner(target)
    expect(await importLearner(target, id, document, NOW)).toMatchObject({ attempts: 3 })
    expect(await exported(target)).toEqual(document)
    await seed(target)
    const learner = await readLearner(target)
    for (const attempt of ids) {
      const read = (db: Database) => readResult(db, learner, attempt, NOW)
      const facts = (await read(source)) as object
      expect(await read(target)).toEqual(facts)
      expect(await seen(target, learner, attempt, NOW)).toEqual(await seen(source, learner, attempt, NOW))
    }
    expect((await rebuildMemories(target, false)).differences).toEqual([])
    // Reading the results tells the scheduler nothing that it was not told.
    expect(await exported(target)).toEqual(document)
  })
})

describe.each(databases)('on $name', ({ fresh }) => {
  test('imported twice they are there once', async () => {
    const [source, target] = [await fresh(), await fresh()]
    await sit(source)
    const document = await exported(source)
    const { id } = await readLearner(target)
    await importLearner(target, id, document, NOW)
    expect(await importLearner(target, id, document, NOW)).toMatchObject({ attempts: 0 })
    expect(await exported(target)).toEqual(document)
  })

  test('one that ran on elsewhere goes on from there', async () => {
    const [phone, laptop] = [await fresh(), await fresh()]
    const learner = await seed(phone)
    const { id } = await started(phone, learner, { ...EXAM, parts: FOUR }, MONDAY)
    await seed(laptop)
    await importLearner(laptop, learner.id, await exported(phone), NOW)
    await sent(laptop, learner, id, [answered(2, { words: '7 g' })], MONDAY + 1)
    await sent(phone, learner, id, [answered(0, RIGHT)], MONDAY + MINUTE)
    await handIn(phone, learner, id, 0, MONDAY + 2 * MINUTE)
    expect(await importLearner(laptop, learner.id, await exported(phone), NOW)).toMatchObject({ attempts: 0 })
    const read = await readResult(laptop, learner, id, NOW)
    expect(read).toMatchObject({
      attempt: { handedInAt: MONDAY + 2 * MINUTE, result: { answered: 2, mark: 0.5 } },
    })
  })

  test('a card that takes the id it has in the document is still the one that an attempt asked', async () => {
    const [source, target] = [await fresh(), await fresh()]
    await answerNow(source, await seed(source), 'q-0', 'good', MONDAY)
    const learner = await seed(target)
    const { id } = await started(target, learner, { ...EXAM, parts: FOUR }, MONDAY)
    await importLearner(target, learner.id, await exported(source), NOW)
    const [item] = await target.attemptItem.findMany({ where: { attemptId: id }, orderBy: { place: 'asc' } })
    expect(item?.cardId).toBe((await cardOf(target, 'q-0')).id)
  })

  test('every reference of an attempt must lead somewhere', async () => {
    const db = await fresh()
    await sit(db)
    const document = await exported(db)
    const problemsOf = (broken: object) => {
      const checked = checkDocument({ ...document, ...broken })
      return checked.tag === 'invalid' ? checked.problems : []
    }
    const [attempt] = document.attempts
    if (attempt === undefined) throw new Error('there is no attempt')
    const [item, ...items] = attempt.items
    const [event, ...events] = attempt.events
    const withAttempt = (own: object) => ({ attempts: [{ ...attempt, ...own }] })
    expect(problemsOf(withAttempt({ items: [{ ...item, cardId: 'gone' }, ...items] }))).toContain(
      'attempts.0.items.0.cardId: gone is not in the file',
    )
    expect(problemsOf({ questionTexts: [] })).toContain(
      `attempts.0.items.0.hash: q-0 ${item?.hash} is not in the file`,
    )
    expect(problemsOf(withAttempt({ events: [{ ...event, place: 9 }, ...events] }))).toEqual([
      'attempts.0.events.0.place: 9 is not in the file',
    ])
    expect(problemsOf({ attempts: [attempt, attempt] })).toEqual([
      `attempts.1.id: ${attempt.id} stands there twice`,
    ])
    expect(problemsOf(withAttempt({ plan: { ...attempt.plan, set: 'easy' } }))).toEqual([
      'attempts.0.plan.set: Invalid option: expected one of "any"|"weakest"|"unseen"|"missed"|"pairs"',
    ])
  })

  test('a document from before there were attempts is still read', async () => {
    const [source, target] = [await fresh(), await fresh()]
    await answerNow(source, await seed(source), 'q-0', 'good', MONDAY)
    const { attempts: _, questionTexts: __, ...document } = await exported(source)
    const { id } = await readLearner(target)
    expect(await importLearner(target, id, document, NOW)).toEqual({
      tag: 'imported',
      reviews: 1,
      flags: 0,
      attempts: 0,
      interviews: 0,
    })
  })
})

import { describe, expect, test } from 'vitest'
import { settingsOf } from '#core/learner/learner.ts'
import type { Database } from '../db.ts'
import { readLearner, saveSettings } from '../learner/learner.ts'
import { flagQuestion } from '../question/flag.ts'
import { suspendCard } from '../review/card.ts'
import { rebuildMemories } from '../review/rebuild.ts'
import { undoReview } from '../review/undo.ts'
import { databases } from '../testing/databases.ts'
import { exported, NOW } from '../testing/exported.ts'
import { answerNow, cardOf, daysLater, MONDAY, seed } from '../testing/study.ts'
import { importLearner } from './import.ts'

/** Some weeks of a learner who did everything that can be done. */
async function study(db: Database): Promise<void> {
  const learner = await seed(db)
  for (const [day, grade] of (['good', 'good', 'again', 'good', 'hard'] as const).entries()) {
    for (const question of ['q-0', 'q-1', 'q-2'])
      await answerNow(db, learner, question, grade, daysLater(day * 4))
  }
  await answerNow(db, learner, 'q-0', 'easy', daysLater(17), 'early', 10)
  await undoReview(db, learner, await answerNow(db, learner, 'q-1', 'easy', daysLater(18)), daysLater(18))
  await undoReview(db, learner, await answerNow(db, learner, 'q-5', 'good', daysLater(18)), daysLater(18))
  await suspendCard(db, learner, (await cardOf(db, 'q-7')).id, daysLater(18))
  const flag = { questionId: 'q-3', part: 'main', revision: 1, note: 'Milk is “cheaper” \\ here.\n' }
  await flagQuestion(db, learner.id, { id: '3f0e3f4e-0000-4000-8000-000000000001', ...flag }, daysLater(19))
  await saveSettings(db, learner.id, {
    ...settingsOf(learner),
    newPerDay: 3,
    shortcuts: false,
    desiredRetention: 0.85,
  })
}

const pairs = databases.flatMap((from) => databases.map((to) => ({ from, to })))

describe.each(pairs)('$from.name to $to.name', ({ from, to }) => {
  test('everything arrives in a store that knows the content', async () => {
    const [source, target] = [await from.fresh(), await to.fresh()]
    await study(source)
    await seed(target)
    const document = await exported(source)
    const { id } = await readLearner(target)
    expect(await importLearner(target, id, document, NOW)).toEqual({
      tag: 'imported',
      reviews: 18,
      flags: 1,
      attempts: 0,
      interviews: 0,
    })
    expect(await exported(target)).toEqual(document)
    expect(await rebuildMemories(target, false)).toEqual({ cards: 5, differences: [] })
    expect((await cardOf(target, 'q-0', 'early')).memory).toMatchObject({ scheduledDays: 10 })
    expect(settingsOf(await readLearner(target))).toEqual(settingsOf(await readLearner(source)))
  })

  test('and in an empty one, where the questions wait for their content', async () => {
    const [source, target] = [await from.fresh(), await to.fresh()]
    await study(source)
    const document = await exported(source)
    const { id } = await readLearner(target)
    await importLearner(target, id, document, NOW)
    expect(await exported(target)).toEqual(document)
    expect(await target.question.count({ where: { retiredAt: null } })).toBe(0)
    expect(await target.card.count({ where: { active: true } })).toBe(0)
    await seed(target)
    const ofBoth = [source, target].map((db) =>
      db.card.findMany({ where: { version: { gt: 0 } }, orderBy: { id: 'asc' } }),
    )
    const [before, after] = await Promise.all(ofBoth)
    expect(after).toEqual(before)
    expect(await target.card.count()).toBe(await source.card.count())
  })
})

describe.each(databases)('$name', ({ fresh }) => {
  test('imported twice it is there once', async () => {
    const [source, target] = [await fresh(), await fresh()]
    await study(source)
    const document = await exported(source)
    const { id } = await readLearner(target)
    await importLearner(target, id, document, NOW)
    expect(await importLearner(target, id, document, NOW)).toEqual({
      tag: 'imported',
      reviews: 0,
      flags: 0,
      attempts: 0,
      interviews: 0,
    })
    expect(await exported(target)).toEqual(document)
  })

  test('an older backup takes nothing away from what came after it', async () => {
    const db = await fresh()
    await study(db)
    const backup = await exported(db)
    const learner = await readLearner(db)
    await answerNow(db, learner, 'q-0', 'good', daysLater(20))
    const later = await exported(db)
    expect(await importLearner(db, learner.id, backup, NOW)).toEqual({
      tag: 'imported',
      reviews: 0,
      flags: 0,
      attempts: 0,
      interviews: 0,
    })
    expect(await exported(db)).toEqual(later)
  })

  test('two logs become one, and the memories are what both together lead to', async () => {
    const [phone, laptop] = [await fresh(), await fresh()]
    const learner = await seed(phone)
    await seed(laptop)
    await answerNow(phone, learner, 'q-1', 'good', MONDAY)
    await answerNow(phone, learner, 'q-2', 'good', MONDAY)
    await answerNow(laptop, learner, 'q-1', 'again', daysLater(3))
    const before = await cardOf(laptop, 'q-1')
    const taken = await exported(phone)
    expect(await importLearner(laptop, learner.id, taken, NOW)).toMatchObject({ reviews: 2 })
    const after = await cardOf(laptop, 'q-1')
    expect(after.id).toBe(before.id)
    expect(after.version).toBeGreaterThan(before.version)
    expect(after.memory).toMatchObject({ reps: 2, lastReviewedAt: daysLater(3) })
    expect((await cardOf(laptop, 'q-2')).memory).toEqual((await cardOf(phone, 'q-2')).memory)
    expect((await rebuildMemories(laptop, false)).differences).toEqual([])
  })

  test('what is recorded while it is read is left out', async () => {
    const db = await fresh()
    const learner = await seed(db)
    await answerNow(db, learner, 'q-1', 'good', MONDAY)
    await answerNow(db, learner, 'q-1', 'good', NOW + 1)
    expect((await exported(db)).reviews).toHaveLength(1)
  })
})

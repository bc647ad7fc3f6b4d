import { describe, expect, test } from 'vitest'
import { settingsOf } from '#core/learner/learner.ts'
import { DEFAULT_RULES } from '#core/review/rules.ts'
import { closeDatabase, openDatabase } from '../db.ts'
import { loadContent } from '../question/load-content.ts'
import { drinks } from '../testing/content.ts'
import { databases } from '../testing/databases.ts'
import { MONDAY } from '../testing/study.ts'
import { readLearner, saveSettings } from './learner.ts'

describe.each(databases)('the learner on $name', ({ fresh, freshUrl }) => {
  test('is made on first use, with a card for every part of every question', async () => {
    const db = await fresh()
    await loadContent(db, [drinks(5)], 'one', MONDAY)
    expect(await db.card.count()).toBe(0)
    const learner = await readLearner(db)
    expect(learner).toMatchObject({
      clock: { cutoffHour: 4 },
      newPerDay: 10,
      shortcuts: true,
      rules: DEFAULT_RULES,
    })
    expect(await db.card.count()).toBe(3 + 1 + 1 + 1 + 3)
    expect(await readLearner(db)).toEqual(learner)
  })

  test('is one, however many first requests and processes come at once', async () => {
    const url = await freshUrl()
    const [one, other] = await Promise.all([openDatabase(url), openDatabase(url)])
    await loadContent(one, [drinks(5)], 'one', MONDAY)
    const all = await Promise.all([one, other, one, other, one, other].map((db) => readLearner(db)))
    expect(new Set(all.map(({ id }) => id)).size).toBe(1)
    expect([await one.learner.count(), await one.parameterSet.count(), await one.card.count()]).toEqual([
      1, 1, 9,
    ])
    await Promise.all([closeDatabase(one), closeDatabase(other)])
  })

  test('keeps its settings', async () => {
    const db = await fresh()
    const learner = await readLearner(db)
    const settings = {
      timeZone: 'Asia/Kathmandu',
      cutoffHour: 2,
      newPerDay: 0,
      reviewsPerDay: 50,
      desiredRetention: 0.85,
      shortcuts: false,
      examTime: 1.5,
      balanceLoad: false,
      easyDays: [0, 6],
    } as const
    await saveSettings(db, learner.id, settings)
    const saved = await readLearner(db)
    expect(settingsOf(saved)).toEqual(settings)
    expect(saved.rules).toEqual({ ...DEFAULT_RULES, desiredRetention: 0.85 })
  })
})

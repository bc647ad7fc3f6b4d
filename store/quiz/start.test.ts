import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { settingsOf } from '#core/learner/learner.ts'
import { MINUTE } from '#core/review/study-day.ts'
import { readLearner, saveSettings } from '../learner/learner.ts'
import { loadContent } from '../question/load-content.ts'
import { packOf, questionAt } from '../testing/content.ts'
import { databases } from '../testing/databases.ts'
import { EXAM, examDesk, PRACTICE, seen, started } from '../testing/quiz.ts'
import { MONDAY, seed } from '../testing/study.ts'
import { startAttempt } from './start.ts'

describe.each(databases)('starting an attempt on $name', ({ fresh }) => {
  const desk = (plan: object = {}) => examDesk(fresh, plan)

  test('an exam lasts as long as it usually does, times what the learner needs', async () => {
    const db = await fresh()
    const learner = await seed(db)
    await saveSettings(db, learner.id, { ...settingsOf(learner), examTime: 1.5 })
    const view = await started(db, await readLearner(db), EXAM, MONDAY)
    expect(view).toMatchObject({ startedAt: MONDAY, endsAt: MONDAY + 45 * MINUTE, handedInAt: null })
    expect(view.items.map(({ place }) => place)).toEqual([...Array(12).keys()])
  })

  test('started twice it is one, with the same questions', async () => {
    const { db, learner, id, view } = await desk({ parts: [] })
    expect(await startAttempt(db, learner, { id, plan: PRACTICE }, MONDAY + 5)).toEqual({
      tag: 'started',
      id,
    })
    expect(await seen(db, learner, id, MONDAY)).toEqual(view)
    expect(await db.attempt.count()).toBe(1)
  })

  test('a plan that nothing fits says what to widen, and writes nothing', async () => {
    const { db, learner } = await desk()
    const plan = { ...EXAM, set: 'missed' as const }
    expect(await startAttempt(db, learner, { id: randomUUID(), plan }, MONDAY)).toEqual({
      tag: 'nothing-fits',
      why: 'You have not missed any of all 18 parts that fit the last time: choose another set, or more axes, levels or kinds.',
    })
    expect(await db.attempt.count()).toBe(1)
  })

  test('what was asked stays as it was when the content changes', async () => {
    const { db, learner, id, view } = await desk()
    const others = [0, 1, 2, 3].map((place) => ({ ...questionAt(place), prompt: '<p>Something else.</p>' }))
    await loadContent(db, [packOf(others)], 'other', MONDAY)
    expect(await seen(db, learner, id, MONDAY)).toEqual(view)
  })
})

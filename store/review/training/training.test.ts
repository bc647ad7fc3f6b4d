import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Instant } from '#core/review/entry.ts'
import { checkRules, DEFAULT_RULES } from '#core/review/rules.ts'
import { studyDayOf } from '#core/review/study-day.ts'
import { databases } from '../../testing/databases.ts'
import { simulateLog } from '../../testing/simulated.ts'
import { answerNow, daysLater, MONDAY, seed } from '../../testing/study.ts'
import { undoReview } from '../undo.ts'
import { beginTraining, LONGEST_MS } from './begin.ts'
import { countTrainable } from './count.ts'
import { readTrainings } from './read.ts'
import { readSets } from './read-sets.ts'
import { runTraining } from './run.ts'

describe.each(databases)('$name', ({ fresh }) => {
  const simulated = async (given: { readonly hidden?: readonly number[] } = {}) => {
    const db = await fresh()
    const learner = await seed(db, 60)
    const today = studyDayOf(MONDAY, learner.clock)
    await simulateLog(db, learner, { today, days: 300, perCard: 15, ...given })
    const train = async (now: Instant = MONDAY) => {
      const id = randomUUID()
      expect(await beginTraining(db, learner, id, now)).toEqual({ tag: 'begun', id })
      await runTraining(db, learner, id, () => now)
      const training = (await readTrainings(db.sql.read, learner.id, now)).find((one) => one.id === id)
      if (training?.state.tag !== 'over') throw new Error('not over')
      return { id, ...training.state }
    }
    return { db, learner, train }
  }

  test('learns from a log weights that foretell later reviews better, and keeps them as a set', async () => {
    const { db, learner, train } = await simulated()
    const { id, reviews, verdict } = await train()
    expect(reviews).toBe(await countTrainable(db, learner.id))
    expect(reviews).toBeGreaterThan(400)
    if (verdict.tag !== 'better') throw new Error(verdict.tag)
    const { before, after } = verdict.score
    expect(after.logLoss).toBeLessThan(before.logLoss)
    expect(after.rmseBins).toBeLessThan(before.rmseBins)
    expect(Math.abs(before.reviews - (reviews ?? 0) / 2)).toBeLessThan(3)
    expect(verdict.inUse).toBe(DEFAULT_RULES.parameterSetId)
    // Whoever forgets sooner is asked sooner.
    expect(verdict.due.after.week).toBeGreaterThan(verdict.due.before.week)

    const [set, published] = await readSets(db.sql.read, learner.id)
    expect(set).toMatchObject({ id, origin: 'learned', inUse: false, accepted: true })
    expect(checkRules({ ...DEFAULT_RULES, weights: set?.weights ?? [] })).toEqual([])
    expect(published).toMatchObject({ origin: 'published', inUse: true, accepted: true })
    expect(set?.weights).not.toEqual(published?.weights)
  })

  test('the same log teaches the same', async () => {
    const { db, learner, train } = await simulated()
    const [one, other] = [await train(), await train(MONDAY + 1)]
    expect(other.verdict).toEqual(one.verdict)
    const [first, second] = await readSets(db.sql.read, learner.id)
    expect(first?.weights).toEqual(second?.weights)
  })

  test('what foretells no better is kept, but may not be used', async () => {
    const { db, learner, train } = await simulated()
    // Somebody who forgot everything, and from one day on nothing: what the earlier answers teach misleads about the later.
    const rows = await db.review.findMany({ select: { id: true, at: true }, orderBy: { at: 'asc' } })
    const half = rows[Math.floor(rows.length / 2)]?.at ?? new Date()
    await db.review.updateMany({ where: { at: { lt: half } }, data: { grade: 'again' } })
    await db.review.updateMany({ where: { at: { gte: half } }, data: { grade: 'good' } })
    const { id, verdict } = await train()
    expect(verdict.tag).toBe('not-better')
    const set = (await readSets(db.sql.read, learner.id)).find((one) => one.id === id)
    expect(set).toMatchObject({ inUse: false, accepted: false })
  })

  test('below 64 reviews nothing is learned', async () => {
    const db = await fresh()
    const learner = await seed(db, 60)
    for (const day of [0, 3, 9]) {
      for (let at = 0; at < 32; at += 1) await answerNow(db, learner, `q-${at}`, 'good', daysLater(day) + at)
    }
    expect(await countTrainable(db, learner.id)).toBe(64)
    const undone = await answerNow(db, learner, 'q-40', 'good', daysLater(10))
    const again = await answerNow(db, learner, 'q-40', 'good', daysLater(12))
    expect(await countTrainable(db, learner.id)).toBe(65)
    await undoReview(db, learner, again, daysLater(12))
    expect(await countTrainable(db, learner.id)).toBe(64)
    await undoReview(db, learner, undone, daysLater(12))
    const last = await db.review.findFirstOrThrow({
      orderBy: { at: 'desc' },
      where: { elapsedDays: { gt: 0 }, undo: null },
    })
    await db.review.update({ where: { id: last.id }, data: { source: 'quiz' } })
    expect(await countTrainable(db, learner.id)).toBe(63)
    const id = randomUUID()
    await beginTraining(db, learner, id, MONDAY)
    await runTraining(db, learner, id, () => MONDAY)
    const [training] = await readTrainings(db.sql.read, learner.id, MONDAY)
    expect(training?.state).toEqual({ tag: 'over', reviews: 63, verdict: { tag: 'too-few' } })
    expect(await readSets(db.sql.read, learner.id)).toHaveLength(1)
  })

  test('of each learner one training runs at a time, and a request sent twice begins one', async () => {
    const db = await fresh()
    const learner = await seed(db)
    const ids = Array.from({ length: 5 }, () => randomUUID())
    const begun = await Promise.all(ids.map((id) => beginTraining(db, learner, id, MONDAY)))
    const [first, ...others] = begun.filter(({ tag }) => tag === 'begun')
    expect(others).toEqual([])
    const id = first?.id ?? ''
    expect(begun.filter(({ tag }) => tag === 'busy')).toEqual(Array(4).fill({ tag: 'busy', id }))
    expect(await beginTraining(db, learner, id, MONDAY)).toEqual({ tag: 'known', id })
    expect(await db.training.count()).toBe(1)
  })

  test('one that was broken off with its process is said to be, and holds nobody up', async () => {
    const db = await fresh()
    const learner = await seed(db)
    await beginTraining(db, learner, randomUUID(), MONDAY)
    const state = async (now: Instant) => (await readTrainings(db.sql.read, learner.id, now))[0]?.state.tag
    expect(await state(MONDAY + LONGEST_MS - 1)).toBe('running')
    expect(await state(MONDAY + LONGEST_MS)).toBe('broken-off')
    const next = await beginTraining(db, learner, randomUUID(), MONDAY + LONGEST_MS)
    expect(next.tag).toBe('begun')
  })

  test('one that fails says so, and the next may begin', async () => {
    const { db, learner } = await simulated()
    const id = randomUUID()
    await beginTraining(db, learner, id, MONDAY)
    const nowhere = { ...db, url: 'nowhere:' } as typeof db
    Object.setPrototypeOf(nowhere, db)
    await expect(runTraining(nowhere, learner, id, () => MONDAY)).rejects.toThrow(
      'DATABASE_URL must start with',
    )
    const [training] = await readTrainings(db.sql.read, learner.id, MONDAY)
    expect(training?.state).toEqual({ tag: 'over', reviews: null, verdict: { tag: 'failed' } })
    expect((await beginTraining(db, learner, randomUUID(), MONDAY)).tag).toBe('begun')
  })
})

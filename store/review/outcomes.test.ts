import { describe, expect, test } from 'vitest'
import { type Settings, settingsOf } from '#core/learner/learner.ts'
import type { Instant } from '#core/review/entry.ts'
import { DAY, studyDayOf } from '#core/review/study-day.ts'
import type { StudyItem } from '#core/review/study-item.ts'
import type { Database } from '../db.ts'
import { readLearner, saveSettings } from '../learner/learner.ts'
import { databases } from '../testing/databases.ts'
import { answerNow, cardOf, daysLater, MONDAY, seed, submission } from '../testing/study.ts'
import { resetCard, suspendCard } from './card.ts'
import { readLoad } from './load.ts'
import { readOutcomes } from './outcomes.ts'
import { readQueue } from './queue.ts'
import { rebuildMemories } from './rebuild.ts'
import { recordReview } from './record.ts'
import { undoReview } from './undo.ts'

describe.each(databases)('on $name', ({ fresh }) => {
  const desk = async (settings: Partial<Settings> = {}) => {
    const db = await fresh()
    const { id, ...learner } = await seed(db, 40)
    await saveSettings(db, id, { ...settingsOf({ id, ...learner }), newPerDay: 100, ...settings })
    return { db, learner: await readLearner(db) }
  }
  const loadIn = async (db: Database, now: Instant, days: readonly number[]) => {
    const learner = await readLearner(db)
    const today = studyDayOf(MONDAY, learner.clock)
    const load = await readLoad(
      db.sql.read,
      learner,
      now,
      days.map((day) => today + day),
    )
    return days.map((day) => load.get(today + day))
  }
  /** So many cards come back after so many days. */
  const fill = async (db: Database, counts: Readonly<Record<number, number>>) => {
    const learner = await readLearner(db)
    let place = 1
    for (const [days, cards] of Object.entries(counts)) {
      for (let count = 0; count < cards; count++, place++) {
        await answerNow(db, learner, `q-${place}`, 'easy', MONDAY, 'main', Number(days))
      }
    }
  }
  const easyOf = async (db: Database) => {
    const [given] = await readOutcomes(db.sql.read, await readLearner(db), [await cardOf(db, 'q-0')], MONDAY)
    return given?.easy
  }
  const sentFor = (item: StudyItem, grade: 'good' | 'easy', version = item.version) => {
    const { days, placed } = item.outcomes[grade]
    const card = { id: item.cardId, version, memory: { phase: 'new' } } as const
    return { ...submission(card, grade), placedDays: placed ? days : null }
  }

  test('the load of a day is what comes back on it and is neither suspended nor started over', async () => {
    const { db, learner } = await desk()
    await fill(db, { 6: 2, 8: 3 })
    expect(await loadIn(db, MONDAY, [5, 6, 7, 8, 9])).toEqual([0, 2, 0, 3, 0])
    await suspendCard(db, learner, (await cardOf(db, 'q-1')).id, MONDAY)
    await resetCard(db, learner, (await cardOf(db, 'q-3')).id, MONDAY + 1)
    await answerNow(db, learner, 'q-4', 'again', MONDAY + 2)
    expect(await loadIn(db, MONDAY, [6, 8])).toEqual([1, 1])
    expect(await loadIn(db, MONDAY, [])).toEqual([])
  })

  test('a change of the clocks, or of the zone, moves no load to another day', async () => {
    const { db, learner } = await desk()
    await fill(db, { 7: 1, 8: 4, 9: 2 })
    const change = { ...settingsOf(learner), timeZone: 'Europe/Helsinki', cutoffHour: 3 }
    await saveSettings(db, learner.id, change)
    expect(await loadIn(db, MONDAY, [7, 8, 9])).toEqual([1, 4, 2])
    await saveSettings(db, learner.id, { ...change, timeZone: 'America/New_York' })
    // Half a year on, in summer time.
    expect(await loadIn(db, MONDAY + 180 * DAY, [7, 8, 9])).toEqual([1, 4, 2])
  })

  test('a card is moved to the lightest day of its window', async () => {
    const { db } = await desk()
    await fill(db, { 6: 4, 7: 4, 8: 4, 10: 4 })
    expect(await easyOf(db)).toMatchObject({ days: 9 })
  })

  test('an easy day is left alone', async () => {
    // Monday and eight days on is a Tuesday.
    const { db } = await desk({ easyDays: [2] })
    await fill(db, { 6: 4, 7: 4, 9: 4, 10: 4 })
    expect((await easyOf(db))?.days).not.toBe(8)
  })

  test('switched off, each card keeps to its own fuzz', async () => {
    const { db } = await desk({ balanceLoad: false, easyDays: [0, 1, 2, 3, 4, 5, 6] })
    const before = await easyOf(db)
    await fill(db, { [before?.days ?? 0]: 9 })
    expect(await easyOf(db)).toEqual(before)
    expect(before?.placed).toBe(false)
  })

  test('what a page promises is what is written, for every card of it', async () => {
    const { db, learner } = await desk()
    const { items } = await readQueue(db, learner, MONDAY, 40, [])
    expect(items.some(({ outcomes }) => outcomes.easy.placed)).toBe(true)
    for (const item of items) {
      const result = await recordReview(db, learner, sentFor(item, 'easy'), MONDAY)
      const { due, days } = item.outcomes.easy
      expect(result).toMatchObject({ memory: { due, scheduledDays: days } })
    }
    const spread = await loadIn(db, MONDAY, [6, 7, 8, 9, 10])
    expect(Math.max(...spread.map(Number)) - Math.min(...spread.map(Number))).toBeLessThanOrEqual(3)
    expect((await rebuildMemories(db, false)).differences).toEqual([])
  })

  test('a promise outside the window is kept in the log and changes nothing', async () => {
    const { db, learner } = await desk()
    await answerNow(db, learner, 'q-1', 'easy', MONDAY)
    const plain = (await cardOf(db, 'q-1')).memory
    for (const [question, days] of [
      ['q-2', 5],
      ['q-4', 11],
      ['q-5', 36_500],
    ] as const) {
      const id = await answerNow(db, learner, question, 'easy', MONDAY, 'main', days)
      expect((await db.review.findUniqueOrThrow({ where: { id } })).placedDays).toBe(days)
      expect((await cardOf(db, question)).memory).toMatchObject({ stability: 8.2956 })
      expect((await cardOf(db, question)).memory).not.toMatchObject({ scheduledDays: days })
    }
    expect(plain).toMatchObject({ stability: 8.2956 })
    expect((await rebuildMemories(db, false)).differences).toEqual([])
  })

  test('a promise that another answer overtook goes on top of it by the card’s own fuzz', async () => {
    const { db, learner } = await desk()
    await answerNow(db, learner, 'q-0', 'easy', MONDAY, 'main', 8)
    await answerNow(db, learner, 'q-0', 'again', daysLater(8))
    const card = await cardOf(db, 'q-0')
    const promised = { ...submission({ ...card, version: 1 }, 'good'), placedDays: 43 }
    expect((await recordReview(db, learner, promised, daysLater(8) + 60_000)).tag).toBe('overtaken')
    const again = { ...promised, version: card.version }
    const result = await recordReview(db, learner, again, daysLater(8) + 60_000)
    expect(result.tag).toBe('recorded')
    expect((await cardOf(db, 'q-0')).memory).not.toMatchObject({ scheduledDays: 43 })
    expect(await recordReview(db, learner, promised, daysLater(9))).toEqual(result)
  })

  test('an answer that comes late is put where it was promised, and undo is exact', async () => {
    const { db, learner } = await desk()
    await answerNow(db, learner, 'q-0', 'easy', MONDAY, 'main', 7)
    const before = await cardOf(db, 'q-0')
    const id = await answerNow(db, learner, 'q-0', 'good', daysLater(9), 'main', 40)
    const late = { ...submission(await cardOf(db, 'q-0'), 'good'), agoMs: 2 * DAY, placedDays: 33 }
    await recordReview(db, learner, late, daysLater(9) + 1)
    expect((await rebuildMemories(db, false)).differences).toEqual([])

    await undoReview(db, learner, id, daysLater(10))
    expect((await cardOf(db, 'q-0')).memory).toMatchObject({ scheduledDays: 33, reps: 2 })
    await undoReview(db, learner, late.id, daysLater(10))
    expect((await cardOf(db, 'q-0')).memory).toEqual(before.memory)
    expect((await rebuildMemories(db, false)).differences).toEqual([])
  })
})

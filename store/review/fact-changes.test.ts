import { describe, expect, test } from 'vitest'
import { settingsOf } from '#core/learner/learner.ts'
import type { PackContent } from '#core/question/catalogue.ts'
import type { Fact } from '#core/question/fact.ts'
import { HOUR, MINUTE } from '#core/review/study-day.ts'
import type { Database } from '../db.ts'
import { importLearner } from '../export/import.ts'
import { readLearner, saveSettings } from '../learner/learner.ts'
import { findFact, readFacts } from '../question/facts.ts'
import { findQuestion } from '../question/find.ts'
import { readLibrary } from '../question/library.ts'
import { loadContent } from '../question/load-content.ts'
import { drinks, packOf, questionAt } from '../testing/content.ts'
import { databases } from '../testing/databases.ts'
import { exported } from '../testing/exported.ts'
import { answerNow, cardOf, daysLater, MONDAY } from '../testing/study.ts'
import { keepRevision, resetCard, resumeCard, suspendCard } from './card.ts'
import { readQueue } from './queue.ts'
import { rebuildMemories } from './rebuild.ts'
import { undoReview } from './undo.ts'

/** Four questions: the even ones rest on the kettle, the odd ones on the cup. */
const pack = (kettle: Partial<Fact> = {}, cup: Partial<Fact> = {}): PackContent => {
  const [fact] = drinks(0).facts
  if (fact === undefined) throw new Error('the pack has a fact')
  const questions = [0, 1, 2, 3].map((place) => ({
    ...questionAt(place),
    facts: [place % 2 === 0 ? fact.id : 'cup'],
  }))
  return {
    ...packOf(questions),
    facts: [
      { ...fact, ...kettle },
      { ...fact, id: 'cup', ...cup },
    ],
  }
}

const TWO_LITRES = { value: '2', shown: '2 litres' }

describe.each(databases)('a fact that changed on $name', ({ fresh }) => {
  /** Every question was met, and the flips of q-0 were not; the learner wants nothing new. */
  const learned = async (db: Database) => {
    await loadContent(db, [pack()], 'one', MONDAY)
    const learner = await arrive(db)
    for (const place of [0, 1, 2, 3]) await answerNow(db, learner, `q-${place}`, 'easy', MONDAY)
    return learner
  }
  const arrive = async (db: Database) => {
    const learner = await readLearner(db)
    const settings = { ...settingsOf(learner), timeZone: 'Europe/Berlin', newPerDay: 0 }
    await saveSettings(db, learner.id, settings)
    return readLearner(db)
  }
  const asked = async (db: Database, now: number) => {
    const { items } = await readQueue(db, await readLearner(db), now, 10, [])
    return items.map(({ question, part, factChanges }) =>
      [question.id, part, ...factChanges.map(({ before, after }) => `${before} → ${after}`)].join(' '),
    )
  }
  const change = (db: Database, kettle: Partial<Fact>, now: number, cup: Partial<Fact> = {}) =>
    loadContent(db, [pack(kettle, cup)], String(now), now)
  const TOLD = ['q-0 main 1.7 litres → 2 litres', 'q-2 main 1.7 litres → 2 litres']

  test('brings the cards that cite it and were seen, once, and tells what changed since when', async () => {
    const db = await fresh()
    const learner = await learned(db)
    expect(await asked(db, MONDAY + HOUR)).toEqual([])
    await change(db, TWO_LITRES, MONDAY + HOUR)
    expect((await asked(db, MONDAY + 2 * HOUR)).sort()).toEqual(TOLD)
    const { items, counts } = await readQueue(db, learner, MONDAY + 2 * HOUR, 10, [])
    expect(counts).toEqual({ learning: 0, review: 2, new: 0 })
    expect(items[0]?.factChanges).toEqual([
      { factId: 'kettle-litres', before: '1.7 litres', after: '2 litres', since: MONDAY + HOUR },
    ])
    for (const id of ['q-0', 'q-2']) await answerNow(db, learner, id, 'easy', MONDAY + 3 * HOUR)
    expect(await asked(db, MONDAY + 4 * HOUR)).toEqual([])
    expect(await asked(db, daysLater(1))).toEqual([])
  })

  test('is noted with what it was and what it is; the same content again notes nothing', async () => {
    const db = await fresh()
    await learned(db)
    await change(db, TWO_LITRES, daysLater(1))
    await change(db, TWO_LITRES, daysLater(2))
    const noted = await db.factChange.findMany()
    expect(noted).toMatchObject([
      { packId: 'drinks', factId: 'kettle-litres', before: { value: '1.7' }, after: { value: '2' } },
    ])
    expect(noted[0]?.at.getTime()).toBe(daysLater(1))
  })

  test('another wording, source or date is no change, and neither is a fact that is new, gone or back', async () => {
    const db = await fresh()
    await learned(db)
    await change(db, { claim: 'It holds 1.7 l.', shown: '1.7 l', verified: '2026-11-20' }, daysLater(1))
    const { facts, ...rest } = pack()
    await loadContent(db, [{ ...rest, facts: facts.slice(0, 1) }], 'gone', daysLater(1))
    await change(db, {}, daysLater(1))
    expect(await db.factChange.count()).toBe(0)
    expect(await asked(db, daysLater(1))).toEqual([])
    await change(db, { unit: 'pt' }, daysLater(1))
    expect(await asked(db, daysLater(1))).toHaveLength(2)
  })

  const gone = (db: Database, now: number) => {
    const { facts, ...rest } = pack()
    return loadContent(db, [{ ...rest, facts: facts.slice(1) }], `gone ${now}`, now)
  }

  test('that was gone and is back with another value has changed, with the same it has not', async () => {
    const db = await fresh()
    await learned(db)
    await gone(db, daysLater(1))
    await gone(db, daysLater(2))
    await change(db, {}, daysLater(3))
    expect(await asked(db, daysLater(3))).toEqual([])
    await gone(db, daysLater(4))
    await change(db, TWO_LITRES, daysLater(5))
    expect((await asked(db, daysLater(5))).sort()).toEqual(TOLD)
    expect((await rebuildMemories(db, false)).differences).toEqual([])
  })

  test('that changed, was gone and is back with a third value tells the first and the third', async () => {
    const db = await fresh()
    await learned(db)
    await change(db, TWO_LITRES, daysLater(1))
    await gone(db, daysLater(2))
    await change(db, { value: '3', shown: '3 litres' }, daysLater(3))
    expect((await asked(db, daysLater(3))).sort()).toEqual([
      'q-0 main 1.7 litres → 3 litres',
      'q-2 main 1.7 litres → 3 litres',
    ])
  })

  test('that is gone is listed, counted and found nowhere', async () => {
    const db = await fresh()
    await learned(db)
    await gone(db, daysLater(1))
    const sql = db.sql.read
    expect((await readFacts(sql)).map(({ fact }) => fact.id)).toEqual(['cup'])
    expect((await readLibrary(sql)).facts).toBe(1)
    expect(await findFact(sql, 'kettle-litres', undefined)).toBeNull()
    expect((await findQuestion(db, 'q-0'))?.facts).toEqual([])
  })

  test('does not touch new cards, and suspended ones only once they are resumed', async () => {
    const db = await fresh()
    const learner = await learned(db)
    const { id } = await cardOf(db, 'q-0')
    await suspendCard(db, learner, id, MONDAY)
    await change(db, TWO_LITRES, daysLater(1))
    expect(await asked(db, daysLater(1))).toEqual([TOLD[1]])
    await resumeCard(db, learner, id)
    expect((await asked(db, daysLater(1))).sort()).toEqual(TOLD)
    await saveSettings(db, learner.id, { ...settingsOf(learner), newPerDay: 10 })
    await answerNow(db, learner, 'q-0', 'easy', daysLater(1))
    expect(await asked(db, daysLater(2))).toEqual([TOLD[1], 'q-0 early'])
  })

  test('waits for the flip that was seen as for its scenario, one a day', async () => {
    const db = await fresh()
    const learner = await learned(db)
    await answerNow(db, learner, 'q-0', 'easy', daysLater(1), 'early')
    await change(db, TWO_LITRES, daysLater(2))
    expect(await asked(db, daysLater(2))).toHaveLength(2)
    for (const id of ['q-0', 'q-2']) await answerNow(db, learner, id, 'easy', daysLater(2))
    expect(await asked(db, daysLater(2) + HOUR)).toEqual([])
    expect(await asked(db, daysLater(3))).toEqual(['q-0 early 1.7 litres → 2 litres'])
  })

  test('taking the review back brings it back, and a second change brings it again', async () => {
    const db = await fresh()
    const learner = await learned(db)
    await change(db, TWO_LITRES, daysLater(1))
    const review = await answerNow(db, learner, 'q-0', 'easy', daysLater(1))
    await answerNow(db, learner, 'q-2', 'easy', daysLater(1))
    await undoReview(db, learner, review, daysLater(1) + MINUTE)
    expect(await asked(db, daysLater(1) + HOUR)).toEqual([TOLD[0]])
    await change(db, { value: '3', shown: '3 litres' }, daysLater(2))
    expect((await asked(db, daysLater(2))).sort()).toEqual([
      'q-0 main 1.7 litres → 3 litres',
      'q-2 main 2 litres → 3 litres',
    ])
  })

  test('a slip that is put right before the card was asked is forgotten', async () => {
    const db = await fresh()
    const learner = await learned(db)
    await change(db, { value: '17', shown: '17 litres' }, daysLater(1))
    await answerNow(db, learner, 'q-2', 'easy', daysLater(1))
    await change(db, {}, daysLater(2))
    expect(await asked(db, daysLater(2))).toEqual(['q-2 main 17 litres → 1.7 litres'])
  })

  test('a learning card is asked before its minute, and stays a learning card', async () => {
    const db = await fresh()
    const learner = await learned(db)
    await answerNow(db, learner, 'q-2', 'again', daysLater(1))
    await change(db, TWO_LITRES, daysLater(1) + 1000)
    const { items, counts } = await readQueue(db, learner, daysLater(1) + 2000, 10, [])
    expect(items.map(({ question, phase }) => `${question.id} ${phase}`)).toEqual([
      'q-2 relearning',
      'q-0 review',
    ])
    expect(counts).toEqual({ learning: 1, review: 1, new: 0 })
  })

  test('stays within the reviews of a day, before what is overdue', async () => {
    const db = await fresh()
    const learner = await learned(db)
    await saveSettings(db, learner.id, { ...settingsOf(learner), newPerDay: 0, reviewsPerDay: 3 })
    await change(db, TWO_LITRES, daysLater(40))
    const order = await asked(db, daysLater(40))
    expect(order.slice(0, 2).sort()).toEqual(TOLD)
    expect(order).toHaveLength(3)
  })

  test('counts from its time on where the clock that loaded it was ahead, and is asked at most once more', async () => {
    const db = await fresh()
    const learner = await learned(db)
    await change(db, TWO_LITRES, MONDAY + 2 * HOUR)
    expect(await asked(db, MONDAY + MINUTE)).toEqual([])
    const { counts } = await readQueue(db, learner, MONDAY + MINUTE, 10, [])
    expect(counts).toEqual({ learning: 0, review: 0, new: 0 })
    await answerNow(db, learner, 'q-0', 'easy', MONDAY + MINUTE)
    expect(await asked(db, MONDAY + 2 * MINUTE)).toEqual([])
    expect((await asked(db, MONDAY + 2 * HOUR)).sort()).toEqual(TOLD)
    for (const id of ['q-0', 'q-2']) await answerNow(db, learner, id, 'easy', MONDAY + 3 * HOUR)
    expect(await asked(db, MONDAY + 3 * HOUR)).toEqual([])
    expect((await rebuildMemories(db, false)).differences).toEqual([])
  })

  test('to come does not keep a card that is due from being asked, nor a learning card before its minute', async () => {
    const db = await fresh()
    const learner = await learned(db)
    await answerNow(db, learner, 'q-2', 'again', daysLater(40))
    await change(db, TWO_LITRES, daysLater(41))
    const { items, counts } = await readQueue(db, learner, daysLater(40) + 1000, 10, [])
    expect(items.map(({ question, factChanges }) => [question.id, factChanges]).sort()).toEqual([
      ['q-0', []],
      ['q-1', []],
      ['q-3', []],
    ])
    expect(counts).toEqual({ learning: 1, review: 3, new: 0 })
  })

  test('is settled by starting over, and not by keeping a revision', async () => {
    const db = await fresh()
    const learner = await learned(db)
    await change(db, TWO_LITRES, daysLater(1))
    await keepRevision(db, learner, (await cardOf(db, 'q-0')).id)
    await resetCard(db, learner, (await cardOf(db, 'q-2')).id, daysLater(1))
    expect(await asked(db, daysLater(1))).toEqual([TOLD[0]])
  })

  test('a question that no longer cites it is left alone, one that cites it now is asked', async () => {
    const db = await fresh()
    await learned(db)
    await change(db, TWO_LITRES, daysLater(1))
    const { facts } = pack(TWO_LITRES)
    const questions = [0, 1, 2, 3].map((place) => ({
      ...questionAt(place),
      facts: place === 1 ? ['kettle-litres'] : [],
    }))
    await loadContent(db, [{ ...packOf(questions), facts }], 'cited', daysLater(2))
    expect(await asked(db, daysLater(2))).toEqual(['q-1 main 1.7 litres → 2 litres'])
    expect((await rebuildMemories(db, false)).differences).toEqual([])
  })

  test('leaves memories as they were, and nothing for a rebuild to find', async () => {
    const db = await fresh()
    const learner = await learned(db)
    const before = await db.card.findMany({ select: { memory: true, version: true }, orderBy: { id: 'asc' } })
    await change(db, TWO_LITRES, daysLater(1))
    expect(
      await db.card.findMany({ select: { memory: true, version: true }, orderBy: { id: 'asc' } }),
    ).toEqual(before)
    expect((await rebuildMemories(db, false)).differences).toEqual([])
    const review = await answerNow(db, learner, 'q-0', 'easy', daysLater(1))
    await undoReview(db, learner, review, daysLater(1))
    expect((await rebuildMemories(db, false)).differences).toEqual([])
  })

  test('comes with a log that is imported into a store where it changed', async () => {
    const [old, db] = [await fresh(), await fresh()]
    await learned(old)
    await arrive(db)
    await change(db, {}, MONDAY)
    await change(db, TWO_LITRES, daysLater(1))
    const { id } = await readLearner(db)
    expect(await importLearner(db, id, await exported(old), daysLater(2))).toMatchObject({ reviews: 4 })
    expect((await asked(db, daysLater(2))).sort()).toEqual(TOLD)
    expect((await rebuildMemories(db, false)).differences).toEqual([])
  })
})

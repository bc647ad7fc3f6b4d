import { describe, expect, test } from 'vitest'
import { type Settings, settingsOf } from '#core/learner/learner.ts'
import { drawEstimate } from '#core/review/draw.ts'
import { HOUR, MINUTE } from '#core/review/study-day.ts'
import type { Database } from '../db.ts'
import { readLearner, saveSettings } from '../learner/learner.ts'
import { loadContent } from '../question/load-content.ts'
import { packOf, questionAt } from '../testing/content.ts'
import { databases } from '../testing/databases.ts'
import { answerNow, cardOf, daysLater, MONDAY, seed, submission } from '../testing/study.ts'
import { readQueue } from './queue.ts'
import { recordReview } from './record.ts'
import { undoReview } from './undo.ts'

describe.each(databases)('readQueue on $name', ({ fresh }) => {
  const limitTo = async (db: Database, questions: number, limits: Partial<Settings>) => {
    const learner = await seed(db, questions)
    await saveSettings(db, learner.id, { ...settingsOf(learner), ...limits })
    return readLearner(db)
  }

  test('a new learner gets new questions, across the axes, the easier first', async () => {
    const db = await fresh()
    const learner = await seed(db)
    const { items, counts, nextLearningDue, now } = await readQueue(db, learner, MONDAY, 4, [])
    expect(items.map(({ question }) => question.axis)).toEqual(['taste', 'cost', 'effort', 'taste'])
    expect(items.map(({ part, phase, version, leech }) => [part, phase, version, leech])).toEqual(
      Array.from({ length: 4 }, () => ['main', 'new', 0, false]),
    )
    expect(counts).toEqual({ learning: 0, review: 0, new: 10 })
    expect([nextLearningDue, now]).toEqual([null, MONDAY])
  })

  test('an item is all that the page shows: question, choices, facts, and what each grade leads to', async () => {
    const db = await fresh()
    const learner = await seed(db)
    const { items } = await readQueue(db, learner, MONDAY, 10, [])
    const item = items.find(({ question }) => question.kind === 'scenario')
    expect(item).toMatchObject({
      axisLabel: 'Taste',
      meaningChanged: false,
      draw: null,
      question: { id: 'q-0' },
      choices: [{ id: 'tea' }, { id: 'coffee' }],
      facts: [{ id: 'kettle-litres', shown: '1.7 litres' }],
    })
    expect(item?.outcomes.again.due).toBe(MONDAY + MINUTE)
    expect(item?.outcomes.easy.days).toBeGreaterThan(3)
  })

  test('what an item promised is what the answer does', async () => {
    const db = await fresh()
    const learner = await seed(db)
    const { items } = await readQueue(db, learner, MONDAY, 1, [])
    const [item] = items
    if (item === undefined) throw new Error('nothing to ask')
    const card = await cardOf(db, item.question.id, item.part)
    const { days, placed } = item.outcomes.easy
    const sent = { ...submission(card, 'easy'), placedDays: placed ? days : null }
    const result = await recordReview(db, learner, sent, MONDAY)
    expect(result).toMatchObject({
      memory: { due: item.outcomes.easy.due, scheduledDays: item.outcomes.easy.days },
    })
  })

  test('an estimate is drawn anew for each version of its card', async () => {
    const db = await fresh()
    const learner = await seed(db)
    const drawn = async (now: number) => {
      const { items } = await readQueue(db, learner, now, 20, [])
      const item = items.find(({ question }) => question.id === 'q-3')
      if (item?.question.kind !== 'estimate' || item.draw === null) throw new Error('q-3 is not asked')
      expect(item.draw).toEqual(drawEstimate(item.question, item.draw.seed))
      return item.draw
    }
    const first = await drawn(MONDAY)
    expect(first).toEqual(await drawn(MONDAY + MINUTE))
    await answerNow(db, learner, 'q-3', 'good', MONDAY)
    const second = await drawn(MONDAY + HOUR)
    expect(second.seed).not.toBe(first.seed)
  })

  test('what was answered today buries its siblings, taking it back brings them back', async () => {
    const db = await fresh()
    const learner = await seed(db, 1)
    const partsAsked = async (now: number) =>
      (await readQueue(db, learner, now, 10, [])).items.map(({ part, phase }) => `${part} ${phase}`)
    expect(await partsAsked(MONDAY)).toEqual(['main new'])
    const id = await answerNow(db, learner, 'q-0', 'easy', MONDAY)
    expect(await partsAsked(MONDAY + MINUTE)).toEqual([])
    expect(await partsAsked(daysLater(1))).toEqual(['early new'])
    await undoReview(db, learner, id, MONDAY + MINUTE)
    expect(await partsAsked(MONDAY + MINUTE)).toEqual(['main new'])
  })

  test('leaves out what the page holds, and its siblings', async () => {
    const db = await fresh()
    const learner = await seed(db, 2)
    const { items } = await readQueue(db, learner, MONDAY, 1, [])
    const held = items.map(({ cardId }) => cardId)
    const next = await readQueue(db, learner, MONDAY, 10, held)
    expect(next.items.map(({ question }) => question.id)).toEqual(['q-1'])
    expect(next.counts.new).toBe(1)
  })

  test('a learning card comes back at its minute', async () => {
    const db = await fresh()
    const learner = await limitTo(db, 4, { newPerDay: 2 })
    await answerNow(db, learner, 'q-1', 'again', MONDAY)
    const soon = await readQueue(db, learner, MONDAY + 30_000, 10, [])
    expect(soon.items.map(({ question }) => question.id)).toEqual(['q-0'])
    expect(soon).toMatchObject({ counts: { learning: 1, new: 1 }, nextLearningDue: MONDAY + MINUTE })
    const later = await readQueue(db, learner, MONDAY + MINUTE, 10, [])
    expect(later.items.map(({ question }) => question.id)).toEqual(['q-1', 'q-0'])
  })

  test('overdue cards come the least likely to be remembered first, within the limit of the day', async () => {
    const db = await fresh()
    const learner = await limitTo(db, 12, { newPerDay: 0, reviewsPerDay: 3 })
    for (const [place, grade] of (['good', 'hard', 'easy', 'good'] as const).entries()) {
      await answerNow(db, learner, `q-${place}`, grade, MONDAY)
      await answerNow(db, learner, `q-${place}`, grade === 'hard' ? 'good' : 'easy', MONDAY + 20 * MINUTE)
      await answerNow(db, learner, `q-${place}`, 'easy', MONDAY + 40 * MINUTE)
    }
    const { items, counts } = await readQueue(db, learner, daysLater(200), 10, [])
    const stabilities = await Promise.all(
      items.map(async ({ question }) => {
        const { memory } = await cardOf(db, question.id)
        return memory.phase === 'new' ? 0 : memory.stability
      }),
    )
    expect(items).toHaveLength(3)
    expect(stabilities).toEqual(stabilities.toSorted((one, other) => one - other))
    expect(counts).toEqual({ learning: 0, review: 3, new: 0 })
  })

  test('a bumped revision asks about a card that was met, and not about a new one', async () => {
    const db = await fresh()
    const learner = await seed(db, 3)
    await answerNow(db, learner, 'q-1', 'again', MONDAY)
    const bumped = [1, 2].map((place) => ({ ...questionAt(place), revision: 2 }))
    await loadContent(db, [packOf(bumped)], 'two', MONDAY)
    const { items } = await readQueue(db, learner, MONDAY + HOUR, 10, [])
    expect(items.map(({ question, meaningChanged }) => [question.id, meaningChanged])).toEqual([
      ['q-1', true],
      ['q-2', false],
    ])
  })

  test('is empty before content is loaded, and when all of it is retired', async () => {
    const db = await fresh()
    const learner = await readLearner(db)
    const nothing = {
      items: [],
      counts: { learning: 0, review: 0, new: 0 },
      now: MONDAY,
      nextLearningDue: null,
    }
    expect(await readQueue(db, learner, MONDAY, 10, [])).toEqual(nothing)
    await seed(db, 3)
    await loadContent(db, [packOf([])], 'two', MONDAY)
    expect(await readQueue(db, learner, MONDAY, 10, [])).toEqual(nothing)
  })

  test('a clock that was set back does not keep the page from being shown', async () => {
    const db = await fresh()
    const learner = await seed(db, 3)
    await answerNow(db, learner, 'q-1', 'again', daysLater(1))
    const { items } = await readQueue(db, learner, MONDAY, 10, [])
    expect(items.length).toBeGreaterThan(0)
  })
})

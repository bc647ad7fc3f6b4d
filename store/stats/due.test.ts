import { describe, expect, test } from 'vitest'
import type { Fact } from '#core/question/fact.ts'
import { DAY } from '#core/review/study-day.ts'
import { loadContent } from '../question/load-content.ts'
import { drinks, packOf, questionAt } from '../testing/content.ts'
import { databases } from '../testing/databases.ts'
import { answerNow, cardOf, daysLater, MONDAY, seed } from '../testing/study.ts'
import { readDue } from './due.ts'

const TODAY = 20780

const search = { now: MONDAY, today: TODAY, to: TODAY }

describe.each(databases)('$name', ({ fresh }) => {
  test('what is due is counted by study day, without cards that are not asked', async () => {
    const db = await fresh()
    const learner = await seed(db)
    expect(await readDue(db, learner.id, { ...search, to: TODAY + 1000 })).toEqual([])
    for (const question of ['q-1', 'q-2', 'q-3']) await answerNow(db, learner, question, 'again', MONDAY)
    await answerNow(db, learner, 'q-5', 'easy', MONDAY)
    const { memory } = await cardOf(db, 'q-5')
    if (memory.phase === 'new') throw new Error('not answered')
    await db.card.updateMany({ where: { questionId: 'q-3' }, data: { active: false } })
    expect(await readDue(db, learner.id, { ...search, to: TODAY + 1000 })).toEqual([
      { dueDay: TODAY, cards: 2 },
      { dueDay: memory.dueDay, cards: 1 },
    ])
    expect(await readDue(db, learner.id, search)).toEqual([{ dueDay: TODAY, cards: 2 }])
    await loadContent(db, [packOf([questionAt(1)])], 'fewer', MONDAY)
    expect(await readDue(db, learner.id, search)).toEqual([{ dueDay: TODAY, cards: 1 }])
  })

  test('a card whose fact changed is due today, once the change has come', async () => {
    const db = await fresh()
    const learner = await seed(db)
    for (const question of ['q-0', 'q-1']) await answerNow(db, learner, question, 'easy', MONDAY)
    const { memory } = await cardOf(db, 'q-0')
    const other = await cardOf(db, 'q-1')
    if (memory.phase === 'new' || other.memory.phase === 'new') throw new Error('not answered')
    const tomorrow = { now: daysLater(1), today: TODAY + 1, to: TODAY + 1000 }
    const before = await readDue(db, learner.id, tomorrow)
    expect(before.reduce((sum, { cards }) => sum + cards, 0)).toBe(2)
    expect(before.every(({ dueDay }) => dueDay > TODAY + 1)).toBe(true)

    await loadContent(db, [larger()], 'larger', daysLater(1) + 1)
    expect(await readDue(db, learner.id, tomorrow)).toEqual(before)
    expect(await readDue(db, learner.id, { ...tomorrow, now: daysLater(1) + DAY / 24 })).toEqual([
      { dueDay: TODAY + 1, cards: 2 },
    ])
    await answerNow(db, learner, 'q-0', 'good', daysLater(1) + DAY / 12)
    const after = await readDue(db, learner.id, { ...tomorrow, now: daysLater(1) + DAY / 8 })
    expect(after[0]).toEqual({ dueDay: TODAY + 1, cards: 1 })
    expect(after).toHaveLength(2)
  })
})

/** The same pack with another value of the fact that all of its questions cite. */
const larger = () => {
  const content = drinks()
  const facts: readonly Fact[] = content.facts.map((fact) => ({ ...fact, value: '2.5', shown: '2.5 litres' }))
  return { ...content, facts }
}

import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { answerNow, cardOf, MONDAY, seed } from '../testing/study.ts'
import { readMemories } from './memories.ts'

describe.each(databases)('$name', ({ fresh }) => {
  test('memories are read by axis, with how many cards were never answered, without cards that are not asked', async () => {
    const db = await fresh()
    const learner = await seed(db)
    const none = await readMemories(db, learner.id)
    expect(none.map(({ axis, seen }) => [axis, seen.length])).toEqual([
      ['cost', 0],
      ['effort', 0],
      ['taste', 0],
    ])
    // `q-0` and `q-3` ask about taste, `q-1` about cost.
    for (const question of ['q-0', 'q-1', 'q-3']) await answerNow(db, learner, question, 'good', MONDAY)
    await db.card.updateMany({ where: { questionId: 'q-3' }, data: { active: false } })
    await db.card.updateMany({ where: { questionId: 'q-4' }, data: { active: false } })
    const [cost, effort, taste] = await readMemories(db, learner.id)
    const newOf = (axis: string) => none.find((one) => one.axis === axis)?.fresh ?? 0
    expect(cost?.seen).toEqual([(await cardOf(db, 'q-1')).memory])
    expect(taste?.seen).toEqual([(await cardOf(db, 'q-0')).memory])
    expect(effort).toEqual({ axis: 'effort', seen: [], fresh: newOf('effort') })
    // One was answered and one scenario with its two flips was suspended.
    expect(cost?.fresh).toBe(newOf('cost') - 4)
    expect(taste?.fresh).toBe(newOf('taste') - 2)
  })
})

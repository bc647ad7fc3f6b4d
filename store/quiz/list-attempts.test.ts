import { describe, expect, test } from 'vitest'
import { MINUTE } from '#core/review/study-day.ts'
import { databases } from '../testing/databases.ts'
import { answered, EXAM, FOUR, PRACTICE, sent, started } from '../testing/quiz.ts'
import { daysLater, MONDAY, seed } from '../testing/study.ts'
import { handIn } from './hand-in.ts'
import { listPast, listRunning } from './list-attempts.ts'

describe.each(databases)('attempts on $name', ({ fresh }) => {
  test('those that run say how far they are, newest first', async () => {
    const db = await fresh()
    const learner = await seed(db)
    const exam = await started(db, learner, { ...EXAM, parts: FOUR }, MONDAY)
    const practice = await started(db, learner, PRACTICE, MONDAY + 1)
    const ended = await started(db, learner, EXAM, MONDAY + 2)
    await handIn(db, learner, ended.id, 0, MONDAY + 3)
    await sent(db, learner, exam.id, [answered(0, { choice: 'tea' }), answered(0, { choice: 'tea' })], MONDAY)
    expect(await listRunning(db, learner.id)).toEqual([
      { id: practice.id, plan: PRACTICE, startedAt: MONDAY + 1, endsAt: null, places: 12, answered: 0 },
      {
        id: exam.id,
        plan: exam.plan,
        startedAt: MONDAY,
        endsAt: MONDAY + 30 * MINUTE,
        places: 4,
        answered: 1,
      },
    ])
  })

  test('those that are over come in pages, newest first', async () => {
    const db = await fresh()
    const learner = await seed(db)
    const ids: string[] = []
    for (const day of [0, 1, 1, 2, 3]) {
      const { id } = await started(db, learner, { ...EXAM, length: 2 }, daysLater(day))
      await handIn(db, learner, id, 0, daysLater(day) + MINUTE)
      ids.push(id)
    }
    const [first, one, other, third, last] = ids
    const sameDay = [one ?? '', other ?? ''].sort().reverse()
    const pages: string[][] = []
    for (let next: string | null = null; ; ) {
      const page = await listPast(db, learner.id, 2, next)
      pages.push(page.attempts.map(({ id }) => id))
      next = page.next
      if (next === null) break
    }
    expect(pages).toEqual([[last, third], sameDay, [first]])
    const { attempts } = await listPast(db, learner.id, 10)
    expect(attempts[0]).toMatchObject({
      plan: { mode: 'exam' },
      startedAt: daysLater(3),
      handedInAt: daysLater(3) + MINUTE,
      result: { places: 2, answered: 0, mark: 0, passed: false },
    })
    expect((await listPast(db, learner.id, 10, 'nonsense')).attempts).toHaveLength(5)
  })
})

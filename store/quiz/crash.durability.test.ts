import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Database } from '../db.ts'
import type { Sql } from '../sql.ts'
import { databases } from '../testing/databases.ts'
import { answered, EXAM, FOUR, PRACTICE } from '../testing/quiz.ts'
import { MONDAY, seed } from '../testing/study.ts'
import { handIn } from './hand-in.ts'
import { readResult } from './read-result.ts'
import { recordEvents } from './record-events.ts'
import { startAttempt } from './start.ts'

/** The database of a process that ends just before its statement of this number, counted from 0. */
function endingAt(db: Database, last: number): { readonly db: Database; readonly ended: () => boolean } {
  let count = 0
  const counting = (sql: Sql): Sql => {
    const next = () => {
      if (count++ >= last) throw new Error('the process has ended')
    }
    return {
      provider: sql.provider,
      all: async (text, values) => {
        next()
        return sql.all(text, values)
      },
      run: async (text, values) => {
        next()
        return sql.run(text, values)
      },
    }
  }
  const sql = {
    ...db.sql,
    read: counting(db.sql.read),
    // What was done is not yet on disk: the last statement is the commit.
    transaction: <T>(work: (sql: Sql) => Promise<T>) =>
      db.sql.transaction(async (real) => {
        const result = await work(counting(real))
        if (count++ >= last) throw new Error('the process has ended')
        return result
      }),
  }
  return { db: { sql } as Database, ended: () => count > last }
}

describe.each(databases)('on $name', ({ fresh }) => {
  test.each([
    ['an exam', EXAM],
    ['a practice', PRACTICE],
  ])('%s loses nothing that was acknowledged, wherever the process ends', async (_, plan) => {
    const db = await fresh()
    const learner = await seed(db)
    for (let last = 0; ; last++) {
      const process = endingAt(db, last)
      const id = randomUUID()
      const answers = [
        answered(0, { choice: 'coffee', confidence: 'certain' }),
        answered(1, { words: 'Leaves are light.' }),
        answered(2, { words: '1' }),
      ]
      const acknowledged: string[] = []
      const sitting = async (db: Database) => {
        await startAttempt(db, learner, { id, plan: { ...plan, parts: FOUR } }, MONDAY)
        for (const events of [answers.slice(0, 2), answers.slice(2)]) {
          await recordEvents(db, learner, id, events, MONDAY + 1)
          acknowledged.push(...events.map((event) => event.id))
        }
        await handIn(db, learner, id, 0, MONDAY + 2)
      }
      await sitting(process.db).catch((error: Error) => expect(error.message).toBe('the process has ended'))
      const kept = await db.attemptEvent.findMany({ where: { attemptId: id } })
      expect(kept.map((event) => event.id)).toEqual(expect.arrayContaining([...acknowledged]))

      await sitting(db)
      const read = await readResult(db, learner, id, MONDAY + 3)
      if (read.tag !== 'finished') throw new Error('there is no result')
      const { items } = read.attempt
      expect(items.map(({ outcome }) => outcome.score.mark)).toEqual([0, 1, 0, 0])
      const fed = items.map(({ outcome }) => outcome.fed).filter((review) => review !== null)
      expect(fed).toHaveLength(2)
      expect(await db.review.count()).toBe(2 * (last + 1))
      expect(await db.attemptEvent.count({ where: { attemptId: id } })).toBe(3)
      if (!process.ended()) break
    }
    expect(await db.undo.count()).toBe(0)
  })
})

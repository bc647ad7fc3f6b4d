import { describe, expect, test } from 'vitest'
import { drinks, packOf, questionAt } from '../testing/content.ts'
import { databases } from '../testing/databases.ts'
import { MONDAY, seed } from '../testing/study.ts'
import { findQuestion } from './find.ts'
import { loadContent } from './load-content.ts'
import { readPacks } from './packs.ts'

describe.each(databases)('$name', ({ fresh }) => {
  test('a question comes with its pack, its facts and its place on disk', async () => {
    const db = await fresh()
    await seed(db)
    const { pack, facts } = drinks()
    expect(await findQuestion(db, 'q-4')).toEqual({
      question: questionAt(4),
      pack,
      facts,
      path: 'drinks/cost/q-4.md',
      retiredAt: null,
    })
    expect(await readPacks(db.sql.read)).toEqual([pack])
  })

  test('one that is gone from the content is still found', async () => {
    const db = await fresh()
    await seed(db)
    await loadContent(db, [packOf([questionAt(0)])], 'fewer', MONDAY)
    expect((await findQuestion(db, 'q-4'))?.retiredAt).toBe(MONDAY)
  })

  test('an unknown id finds nothing', async () => {
    expect(await findQuestion(await fresh(), 'q-4')).toBeNull()
  })
})

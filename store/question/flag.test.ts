import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { daysLater, MONDAY, seed } from '../testing/study.ts'
import { flagQuestion, readFlags } from './flag.ts'

const flag = {
  id: '3f0e3f4e-0000-4000-8000-000000000001',
  questionId: 'q-0',
  part: 'early',
  revision: 1,
  note: 'At six I drink tea.',
}

describe.each(databases)('$name', ({ fresh }) => {
  test('a note is kept with the revision that was shown', async () => {
    const db = await fresh()
    const { id } = await seed(db)
    expect(await flagQuestion(db, id, flag, MONDAY)).toBe('flagged')
    expect(await readFlags(db, id, 'q-0')).toEqual([{ ...flag, at: MONDAY }])
    expect(await readFlags(db, id, 'q-1')).toEqual([])
  })

  test('sent twice it is one, as it was first sent', async () => {
    const db = await fresh()
    const { id } = await seed(db)
    await flagQuestion(db, id, flag, MONDAY)
    expect(await flagQuestion(db, id, { ...flag, note: 'Other words.' }, daysLater(1))).toBe('flagged')
    expect(await readFlags(db, id, 'q-0')).toEqual([{ ...flag, at: MONDAY }])
  })

  test('sent twice at once it is one too', async () => {
    const db = await fresh()
    const { id } = await seed(db)
    const sent = await Promise.all([1, 2, 3].map(() => flagQuestion(db, id, flag, MONDAY)))
    expect(sent).toEqual(['flagged', 'flagged', 'flagged'])
    expect(await readFlags(db, id, 'q-0')).toHaveLength(1)
  })

  test('the newest comes first', async () => {
    const db = await fresh()
    const { id } = await seed(db)
    await flagQuestion(db, id, flag, MONDAY)
    const later = { ...flag, id: '3f0e3f4e-0000-4000-8000-000000000002' }
    await flagQuestion(db, id, later, daysLater(1))
    expect((await readFlags(db, id, 'q-0')).map((one) => one.id)).toEqual([later.id, flag.id])
  })

  test('a question that never was cannot be flagged', async () => {
    const db = await fresh()
    const { id } = await seed(db)
    expect(await flagQuestion(db, id, { ...flag, questionId: 'no-such' }, MONDAY)).toBe('unknown-question')
  })
})

import { describe, expect, test } from 'vitest'
import type { Database } from '../db.ts'
import { drinks, packOf, questionAt } from '../testing/content.ts'
import { databases } from '../testing/databases.ts'
import { MONDAY } from '../testing/study.ts'
import { loadContent } from './load-content.ts'
import { type QuestionFilter, searchQuestions } from './search.ts'

const idsOf = async (db: Database, filter: QuestionFilter) =>
  (await searchQuestions(db, filter, { limit: 50 })).questions.map(({ id }) => id)

describe.each(databases)('$name', ({ fresh }) => {
  const bank = async (questions = 12) => {
    const db = await fresh()
    await loadContent(db, [drinks(questions)], 'drinks', MONDAY)
    return db
  }

  test('questions come in the order of the bank: by axis, level and id', async () => {
    const db = await bank()
    const { questions, total, next } = await searchQuestions(db, {}, { limit: 5 })
    expect(questions.map(({ id }) => id)).toEqual(['q-0', 'q-6', 'q-3', 'q-9', 'q-10'])
    expect(questions[0]).toEqual({
      id: 'q-0',
      packId: 'drinks',
      kind: 'scenario',
      axis: 'taste',
      level: 'foundation',
      title: 'The late guest, no. 0',
    })
    expect(total).toBe(12)
    expect(next).not.toBeNull()
  })

  test('pages follow each other without a gap or a repeat, and the last has no next', async () => {
    const db = await bank(25)
    const ids: string[] = []
    let after: string | undefined
    for (let pages = 0; pages < 4; pages++) {
      const page = await searchQuestions(db, {}, { after, limit: 7 })
      ids.push(...page.questions.map(({ id }) => id))
      after = page.next ?? undefined
    }
    expect(after).toBeUndefined()
    expect(ids).toEqual(await idsOf(db, {}))
    expect(new Set(ids).size).toBe(25)
  })

  test('filters narrow together', async () => {
    const db = await bank()
    expect(await idsOf(db, { axis: 'cost' })).toEqual(['q-10', 'q-4', 'q-1', 'q-7'])
    expect(await idsOf(db, { axis: 'cost', level: 'senior' })).toEqual(['q-1', 'q-7'])
    expect(await idsOf(db, { axis: 'cost', level: 'senior', kind: 'estimate' })).toEqual(['q-7'])
    expect(await idsOf(db, { axis: 'no-such' })).toEqual([])
    expect(await idsOf(db, { axis: '', kind: undefined, text: ' ' })).toHaveLength(12)
  })

  test('every word of a text must occur, in any order and case', async () => {
    const db = await bank()
    expect(await idsOf(db, { text: 'GUEST late' })).toEqual(['q-0', 'q-4', 'q-8'])
    expect(await idsOf(db, { text: 'guest milk' })).toEqual([])
    expect((await searchQuestions(db, { text: 'guest' }, { limit: 1 })).total).toBe(3)
  })

  test('signs that SQL gives a meaning are plain text', async () => {
    const db = await fresh()
    const titled = (place: number, title: string) => ({ ...questionAt(place), title })
    const pack = packOf([titled(0, '100% tea'), titled(1, '100 teas'), titled(2, "it's_on! me")])
    await loadContent(db, [pack], 'signs', MONDAY)
    expect(await idsOf(db, { text: '100%' })).toEqual(['q-0'])
    expect(await idsOf(db, { text: "it's_on!" })).toEqual(['q-2'])
    expect(await idsOf(db, { text: '_' })).toEqual(['q-2'])
    expect(await idsOf(db, { text: 'it\0\ud800teas' })).toEqual([])
  })

  test('retired questions are left out', async () => {
    const db = await bank()
    await loadContent(db, [packOf([questionAt(3)])], 'one', MONDAY)
    expect(await idsOf(db, {})).toEqual(['q-3'])
  })

  test('a cursor that nobody was given starts from the beginning', async () => {
    const db = await bank()
    const page = await searchQuestions(db, {}, { after: "1'; DROP", limit: 1 })
    expect(page.questions[0]?.id).toBe('q-0')
  })

  test('a cursor with what no id holds starts from the beginning', async () => {
    const db = await bank()
    for (const after of ['5.\0', '5.\ud800', '5.q-3\n', '5.', `5.${'q'.repeat(201)}`]) {
      const page = await searchQuestions(db, {}, { after, limit: 1 })
      expect(page.questions[0]?.id).toBe('q-0')
    }
  })
})

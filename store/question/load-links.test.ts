import { describe, expect, test } from 'vitest'
import type { Database } from '../db.ts'
import { drinks, packOf, questionAt } from '../testing/content.ts'
import { databases } from '../testing/databases.ts'
import { MONDAY } from '../testing/study.ts'
import { loadContent } from './load-content.ts'

const linksOf = async (db: Database) => [
  ...(await db.questionFact.findMany({ orderBy: { questionId: 'asc' } })).map(
    ({ factId, questionId }) => `${questionId} ${factId}`,
  ),
  ...(await db.questionTopic.findMany({ orderBy: { questionId: 'asc' } })).map(
    ({ topicId, questionId }) => `${questionId} ${topicId}`,
  ),
]

describe.each(databases)('links on $name', ({ fresh }) => {
  test('a question is found by its facts and topics, those it names twice too', async () => {
    const db = await fresh()
    const twice = { ...questionAt(0), facts: ['kettle-litres', 'kettle-litres'], covers: ['M01', 'Q01'] }
    await loadContent(db, [packOf([twice, questionAt(1)])], 'one', MONDAY)
    expect(await linksOf(db)).toEqual(['q-0 kettle-litres', 'q-1 kettle-litres', 'q-0 M01', 'q-0 Q01'])
  })

  test('what a question no longer names is forgotten, and what it newly names is found', async () => {
    const db = await fresh()
    await loadContent(db, [packOf([{ ...questionAt(0), covers: ['M01'] }, questionAt(1)])], 'one', MONDAY)
    await loadContent(
      db,
      [packOf([{ ...questionAt(0), facts: [], covers: ['G01'] }, questionAt(1)])],
      'two',
      MONDAY,
    )
    expect(await linksOf(db)).toEqual(['q-1 kettle-litres', 'q-0 G01'])
  })

  test('a retired question has no links, and gets them back when it returns', async () => {
    const db = await fresh()
    await loadContent(db, [drinks(2)], 'one', MONDAY)
    await loadContent(db, [drinks(1)], 'two', MONDAY)
    expect(await linksOf(db)).toEqual(['q-0 kettle-litres'])
    await loadContent(db, [drinks(2)], 'three', MONDAY)
    expect(await linksOf(db)).toEqual(['q-0 kettle-litres', 'q-1 kettle-litres'])
  })

  test('links that an older version did not keep are made for questions that have not changed', async () => {
    const db = await fresh()
    await loadContent(db, [drinks(3)], 'one', MONDAY)
    await db.questionFact.deleteMany()
    expect(await loadContent(db, [drinks(3)], 'two', MONDAY)).toMatchObject({ unchanged: 3 })
    expect(await linksOf(db)).toHaveLength(3)
  })

  test('topics are changed and removed with the syllabus, and go with the pack', async () => {
    const db = await fresh()
    const pack = drinks(1)
    await loadContent(db, [pack], 'one', MONDAY)
    const titles = async () =>
      (await db.topic.findMany({ orderBy: { place: 'asc' } })).map(
        ({ id, body }) => `${id} ${(body as { title: string }).title}`,
      )
    expect(await titles()).toEqual([
      'M01 Tea keeps nobody awake',
      'Q01 Tea or coffee?',
      'G01 A guest at five',
    ])
    const topics = pack.topics.slice(0, 1).map((topic) => ({ ...topic, title: 'Tea is weak' }))
    await loadContent(db, [{ ...pack, topics }], 'two', MONDAY)
    expect(await titles()).toEqual(['M01 Tea is weak'])
    await loadContent(db, [], 'three', MONDAY)
    expect(await titles()).toEqual([])
  })
})

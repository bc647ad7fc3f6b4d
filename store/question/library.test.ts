import { describe, expect, test } from 'vitest'
import type { PackContent } from '#core/question/catalogue.ts'
import { packOf, questionAt } from '../testing/content.ts'
import { databases } from '../testing/databases.ts'
import { MONDAY } from '../testing/study.ts'
import { findFact, readFacts } from './facts.ts'
import { readLibrary } from './library.ts'
import { loadContent } from './load-content.ts'
import { readLivePacks } from './packs.ts'
import { readScenarios } from './scenarios.ts'
import { searchQuestions } from './search.ts'
import { findTopic, readTopics, readTopicsOf } from './topics.ts'

const FIRST = packOf([
  { ...questionAt(0), covers: ['Q01', 'M01'] },
  { ...questionAt(1), covers: ['M01'], facts: [] },
  questionAt(2),
])

/** The same ids of facts and topics in another pack. */
const second = (): PackContent => {
  const pack = packOf([{ ...questionAt(3), packId: 'other', covers: ['M01'] }])
  return {
    ...pack,
    pack: { ...pack.pack, id: 'other' },
    facts: pack.facts.map((fact) => ({ ...fact, claim: 'The other kettle holds 1.7 litres.' })),
    topics: pack.topics.slice(0, 1).map((topic) => ({ ...topic, title: 'Coffee keeps nobody awake' })),
  }
}

describe.each(databases)('the library on $name', ({ fresh }) => {
  const loaded = async (...packs: readonly PackContent[]) => {
    const db = await fresh()
    await loadContent(db, packs, 'one', MONDAY)
    return db
  }

  test('questions are found by a fact and by a topic, beside every other filter', async () => {
    const db = await loaded(FIRST)
    const idsOf = async (filter: Parameters<typeof searchQuestions>[1]) =>
      (await searchQuestions(db, filter, { limit: 50 })).questions.map(({ id }) => id)
    expect(await idsOf({ fact: 'kettle-litres' })).toEqual(['q-0', 'q-2'])
    expect(await idsOf({ topic: 'M01' })).toEqual(['q-0', 'q-1'])
    expect(await idsOf({ topic: 'M01', fact: 'kettle-litres' })).toEqual(['q-0'])
    expect(await idsOf({ topic: 'M01', axis: 'cost', text: 'leaves' })).toEqual(['q-1'])
    expect(await idsOf({ topic: 'M02' })).toEqual([])
  })

  test('facts and topics are listed with how many questions they have', async () => {
    const { sql } = await loaded(FIRST)
    expect((await readFacts(sql.read)).map(({ fact, questions }) => `${fact.id} ${questions}`)).toEqual([
      'kettle-litres 2',
    ])
    expect((await readTopics(sql.read)).map(({ topic, questions }) => `${topic.id} ${questions}`)).toEqual([
      'M01 2',
      'Q01 1',
      'G01 0',
    ])
  })

  test('the topics of a question come in the order of the syllabus', async () => {
    const { sql } = await loaded(FIRST)
    expect((await readTopicsOf(sql.read, 'q-0')).map(({ id }) => id)).toEqual(['M01', 'Q01'])
    expect(await readTopicsOf(sql.read, 'q-2')).toEqual([])
  })

  test('a topic comes with its facts', async () => {
    const { sql } = await loaded(FIRST)
    expect(await findTopic(sql.read, 'M01', undefined)).toMatchObject({
      packId: 'drinks',
      topic: { kind: 'misconception', right: 'It does.' },
      facts: [{ id: 'kettle-litres' }],
    })
    expect(await findTopic(sql.read, 'Q01', 'drinks')).toMatchObject({ facts: [] })
    expect(await findTopic(sql.read, 'M02', undefined)).toBeNull()
  })

  test('an id that two packs use is told apart by the pack', async () => {
    const db = await loaded(FIRST, second())
    const { sql } = db
    expect((await findFact(sql.read, 'kettle-litres', undefined))?.packId).toBe('drinks')
    expect((await findFact(sql.read, 'kettle-litres', 'other'))?.fact.claim).toMatch(/^The other/)
    expect(await findFact(sql.read, 'kettle-litres', 'third')).toBeNull()
    expect((await findTopic(sql.read, 'M01', 'other'))?.topic.title).toBe('Coffee keeps nobody awake')
    expect((await readTopics(sql.read)).map(({ packId, topic }) => `${packId} ${topic.id}`)).toEqual([
      'drinks M01',
      'drinks Q01',
      'drinks G01',
      'other M01',
    ])
    const around = await searchQuestions(db, { topic: 'M01', pack: 'other' }, { limit: 5 })
    expect(around.questions.map(({ id }) => id)).toEqual(['q-3'])
  })

  test('where no pack is named, one that is gone yields to one that is there', async () => {
    const db = await loaded(FIRST, second())
    const { sql } = db
    await loadContent(db, [second()], 'two', MONDAY)
    expect((await findFact(sql.read, 'kettle-litres', undefined))?.packId).toBe('other')
    expect((await findFact(sql.read, 'kettle-litres', 'drinks'))?.packId).toBe('drinks')
    expect((await readLivePacks(sql.read)).map(({ id }) => id)).toEqual(['other'])
    await loadContent(db, [], 'three', MONDAY)
    expect((await findFact(sql.read, 'kettle-litres', undefined))?.packId).toBe('drinks')
    expect(await readLivePacks(sql.read)).toEqual([])
  })

  test('a pack without questions yields to one with them, and its topics are not listed', async () => {
    const db = await loaded({ ...FIRST, questions: [] }, second())
    const { sql } = db
    expect((await findTopic(sql.read, 'M01', undefined))?.packId).toBe('other')
    expect((await findTopic(sql.read, 'Q01', undefined))?.packId).toBe('drinks')
    expect((await readTopics(sql.read)).map(({ packId, topic }) => `${packId} ${topic.id}`)).toEqual([
      'other M01',
    ])
    expect((await readLibrary(sql.read)).topics).toEqual({ misconception: 1 })
  })

  test('it is counted by axis and level, and without what is gone', async () => {
    const db = await loaded(FIRST, second())
    await loadContent(db, [FIRST], 'two', MONDAY)
    expect(await readLibrary(db.sql.read)).toMatchObject({
      scenarios: 1,
      facts: 1,
      topics: { misconception: 1, 'interview-question': 1, 'grey-zone': 1 },
    })
    const { counts } = await readLibrary(db.sql.read)
    expect(counts.map(({ axis, level, questions }) => `${axis} ${level} ${questions}`).sort()).toEqual([
      'cost senior 1',
      'effort foundation 1',
      'taste foundation 1',
    ])
    expect(await readFacts(db.sql.read)).toHaveLength(1)
  })

  test('scenarios are read whole, other kinds not', async () => {
    const { sql } = await loaded(FIRST)
    const found = await readScenarios(sql.read, ['q-0', 'q-1', 'no-such'])
    expect([...found.keys()]).toEqual(['q-0'])
    expect(found.get('q-0')?.flips.map(({ id }) => id)).toEqual(['early', 'no-kettle'])
    expect(await readScenarios(sql.read, [])).toEqual(new Map())
  })
})

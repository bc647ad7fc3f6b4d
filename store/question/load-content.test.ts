import { describe, expect, test } from 'vitest'
import type { Question } from '#core/question/question.ts'
import { drinks, packOf, questionAt } from '../testing/content.ts'
import { databases } from '../testing/databases.ts'
import { answerNow, cardOf, daysLater, MONDAY, seed } from '../testing/study.ts'
import { loadContent, loadedHash } from './load-content.ts'

const flipsOf = (question: Question) => (question.kind === 'scenario' ? question.flips : [])

describe.each(databases)('loadContent on $name', ({ fresh }) => {
  test('adds what is new, and the second time nothing', async () => {
    const db = await fresh()
    expect(await loadedHash(db)).toBe(null)
    expect(await loadContent(db, [drinks(8)], 'one', MONDAY)).toEqual({
      added: 8,
      changed: 0,
      retired: 0,
      unchanged: 0,
    })
    const rows = await db.question.findMany({ orderBy: { id: 'asc' } })
    expect(await loadContent(db, [drinks(8)], 'one', daysLater(1))).toEqual({
      added: 0,
      changed: 0,
      retired: 0,
      unchanged: 8,
    })
    expect(await db.question.findMany({ orderBy: { id: 'asc' } })).toEqual(rows)
    expect(await db.fact.count()).toBe(1)
    expect(await loadedHash(db)).toBe('one')
  })

  test('every learner gets a card for every part, also of what comes later', async () => {
    const db = await fresh()
    await seed(db, 1)
    expect(await db.card.count()).toBe(3)
    await loadContent(db, [drinks(5)], 'two', MONDAY)
    expect(await db.card.count()).toBe(3 + 3 + 3)
    expect(await db.card.findFirstOrThrow({ where: { questionId: 'q-4', part: 'early' } })).toMatchObject({
      active: true,
      phase: 'new',
      version: 0,
      revision: 1,
      axis: 'cost',
    })
  })

  test('a corrected typo keeps progress and asks nothing', async () => {
    const db = await fresh()
    const learner = await seed(db, 2)
    await answerNow(db, learner, 'q-1', 'good', MONDAY)
    const before = await db.card.findMany({ orderBy: { id: 'asc' } })
    const corrected = { ...questionAt(1), title: 'Why leaves float' }
    expect(await loadContent(db, [packOf([questionAt(0), corrected])], 'two', MONDAY)).toMatchObject({
      changed: 1,
    })
    expect(await db.card.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
    expect((await db.question.findUniqueOrThrow({ where: { id: 'q-1' } })).title).toBe('Why leaves float')
  })

  test('a question that is gone is retired with its cards, and comes back with them', async () => {
    const db = await fresh()
    const learner = await seed(db, 2)
    await answerNow(db, learner, 'q-1', 'good', MONDAY)
    const card = await cardOf(db, 'q-1')
    expect(await loadContent(db, [packOf([questionAt(0)])], 'two', daysLater(1))).toEqual({
      added: 0,
      changed: 0,
      retired: 1,
      unchanged: 1,
    })
    const gone = await db.question.findUniqueOrThrow({ where: { id: 'q-1' }, include: { cards: true } })
    expect(gone.retiredAt?.getTime()).toBe(daysLater(1))
    expect(gone.cards.map(({ active }) => active)).toEqual([false])

    const back = await loadContent(db, [drinks(2)], 'three', daysLater(2))
    expect(back).toEqual({ added: 1, changed: 0, retired: 0, unchanged: 1 })
    const returned = await db.question.findUniqueOrThrow({ where: { id: 'q-1' }, include: { cards: true } })
    expect(returned.retiredAt).toBe(null)
    expect(returned.cards.map(({ active }) => active)).toEqual([true])
    expect(await cardOf(db, 'q-1')).toEqual(card)
  })

  test('a flip that is gone keeps its card, inactive, and a new one gets its own', async () => {
    const db = await fresh()
    await seed(db, 1)
    const question = questionAt(0)
    if (question.kind !== 'scenario') throw new Error('q-0 is a scenario')
    const [first] = flipsOf(question)
    if (first === undefined) throw new Error('q-0 has flips')
    const changed = { ...question, flips: [first, { ...first, id: 'thirsty' }] }
    await loadContent(db, [packOf([changed])], 'two', MONDAY)
    const states = async () =>
      (await db.card.findMany({ orderBy: { part: 'asc' } })).map(({ part, active }) => `${part} ${active}`)
    expect(await states()).toEqual(['early true', 'main true', 'no-kettle false', 'thirsty true'])
    await loadContent(db, [packOf([question])], 'three', MONDAY)
    expect(await states()).toEqual(['early true', 'main true', 'no-kettle true', 'thirsty false'])
  })

  test('within an axis the easier questions come first, and a flip some places after its scenario', async () => {
    const db = await fresh()
    await seed(db, 24)
    const cards = await db.card.findMany({
      where: { axis: 'taste' },
      orderBy: { position: 'asc' },
      include: { question: { select: { level: true } } },
    })
    const mains = cards.filter(({ part }) => part === 'main').map(({ question }) => question.level)
    expect(mains).toEqual(mains.toSorted())
    const placeOf = (part: string) =>
      cards.findIndex((card) => card.questionId === 'q-0' && card.part === part)
    expect(placeOf('early')).toBeGreaterThan(placeOf('main') + 1)
    expect(placeOf('no-kettle')).toBeGreaterThan(placeOf('early') + 1)
    expect(new Set(cards.map(({ position }) => position)).size).toBe(cards.length)
  })

  test('a question that comes between others moves what comes after it', async () => {
    const db = await fresh()
    await seed(db, 1)
    await loadContent(db, [packOf([{ ...questionAt(0), id: 'a-first' }, questionAt(0)])], 'two', MONDAY)
    const asLoadedAtOnce = await fresh()
    await loadContent(
      asLoadedAtOnce,
      [packOf([{ ...questionAt(0), id: 'a-first' }, questionAt(0)])],
      'one',
      MONDAY,
    )
    const places = (from: typeof db) =>
      from.question.findMany({ select: { id: true, place: true }, orderBy: { id: 'asc' } })
    expect(await places(db)).toEqual(await places(asLoadedAtOnce))
    const positions = await db.card.findMany({ select: { position: true }, orderBy: { position: 'asc' } })
    expect(positions.map(({ position }) => position)).toEqual([0, 10, 31, 41, 62, 72])
  })

  test('a load that fails leaves everything as it was', async () => {
    const db = await fresh()
    await seed(db, 2)
    const broken = { ...questionAt(2), packId: 'no such pack' }
    await expect(loadContent(db, [packOf([questionAt(0), broken])], 'two', MONDAY)).rejects.toThrow()
    expect(await db.question.count({ where: { retiredAt: null } })).toBe(2)
    expect(await loadedHash(db)).toBe('drinks')
  })
})

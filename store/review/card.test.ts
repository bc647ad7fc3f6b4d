import { describe, expect, test } from 'vitest'
import { HOUR, MINUTE } from '#core/review/study-day.ts'
import { loadContent } from '../question/load-content.ts'
import { packOf, questionAt } from '../testing/content.ts'
import { databases } from '../testing/databases.ts'
import { answerNow, cardOf, daysLater, MONDAY, seed } from '../testing/study.ts'
import { keepRevision, resetCard, resumeCard, suspendCard } from './card.ts'
import { readQueue } from './queue.ts'
import { undoReview } from './undo.ts'

describe.each(databases)('cards on $name', ({ fresh }) => {
  test('a suspended card is out of the queue until it is resumed, its memory as it was', async () => {
    const db = await fresh()
    const learner = await seed(db, 1)
    const { id } = await cardOf(db, 'q-0')
    await suspendCard(db, learner, id, MONDAY)
    expect(await suspendCard(db, learner, id, MONDAY + MINUTE)).toMatchObject({ tag: 'changed', cardId: id })
    const row = await db.card.findUniqueOrThrow({ where: { id } })
    expect(row).toMatchObject({ active: false, suspendedAt: new Date(MONDAY), memory: { phase: 'new' } })
    const without = await readQueue(db, learner, MONDAY, 10, [])
    expect(without.items.map(({ part }) => part)).toEqual(['early'])

    await resumeCard(db, learner, id)
    const again = await readQueue(db, learner, MONDAY, 10, [])
    expect(again.items.map(({ part }) => part)).toEqual(['main'])
  })

  test('content that is loaded again leaves a suspended card suspended', async () => {
    const db = await fresh()
    const learner = await seed(db, 1)
    const { id } = await cardOf(db, 'q-0')
    await suspendCard(db, learner, id, MONDAY)
    await loadContent(db, [packOf([{ ...questionAt(0), title: 'Another title' }])], 'second', MONDAY)
    expect(await db.card.findUniqueOrThrow({ where: { id } })).toMatchObject({ active: false })
  })

  test('a card of a question that is gone meanwhile is resumed only with the question', async () => {
    const db = await fresh()
    const learner = await seed(db, 2)
    const { id } = await cardOf(db, 'q-0')
    await suspendCard(db, learner, id, MONDAY)
    await loadContent(db, [packOf([questionAt(1)])], 'second', MONDAY)
    await resumeCard(db, learner, id)
    expect(await db.card.findUniqueOrThrow({ where: { id } })).toMatchObject({
      active: false,
      suspendedAt: null,
    })
    await loadContent(db, [packOf([questionAt(0), questionAt(1)])], 'third', MONDAY)
    expect(await db.card.findUniqueOrThrow({ where: { id } })).toMatchObject({ active: true })
  })

  test('when the meaning of a question changed the learner may keep the memory', async () => {
    const db = await fresh()
    const learner = await seed(db, 2)
    await answerNow(db, learner, 'q-1', 'easy', MONDAY)
    await loadContent(db, [packOf([questionAt(0), { ...questionAt(1), revision: 2 }])], 'second', MONDAY)
    const before = await cardOf(db, 'q-1')
    const asked = async () => {
      const { items } = await readQueue(db, learner, daysLater(60), 10, [])
      return items.find(({ cardId }) => cardId === before.id)
    }
    expect(await asked()).toMatchObject({ meaningChanged: true, phase: 'review' })
    await keepRevision(db, learner, before.id)
    expect(await asked()).toMatchObject({ meaningChanged: false, phase: 'review' })
    expect(await cardOf(db, 'q-1')).toEqual(before)
  })

  test('or start over: by a line in the log, which can be taken back', async () => {
    const db = await fresh()
    const learner = await seed(db, 2)
    await answerNow(db, learner, 'q-1', 'easy', MONDAY)
    const before = await cardOf(db, 'q-1')
    const reset = await resetCard(db, learner, before.id, daysLater(1))
    expect(reset).toEqual({ tag: 'changed', cardId: before.id, memory: { phase: 'new' }, version: 2 })
    expect(await resetCard(db, learner, before.id, daysLater(1) + HOUR)).toEqual(reset)
    const line = await db.review.findFirstOrThrow({ where: { kind: 'reset' } })
    expect(line).toMatchObject({
      grade: null,
      derivedGrade: null,
      before: before.memory,
      after: { phase: 'new' },
    })
    expect(await undoReview(db, learner, line.id, daysLater(2))).toMatchObject({
      memory: before.memory,
      version: 3,
    })
  })

  test("a card that is not there, or is not the learner's, is unknown", async () => {
    const db = await fresh()
    const learner = await seed(db, 1)
    const { id } = await cardOf(db, 'q-0')
    const stranger = { ...learner, id: 'somebody else' }
    const unknown = { tag: 'unknown-card' }
    expect(await suspendCard(db, stranger, id, MONDAY)).toEqual(unknown)
    expect(await resumeCard(db, stranger, id)).toEqual(unknown)
    expect(await keepRevision(db, stranger, id)).toEqual(unknown)
    expect(await resetCard(db, learner, 'no such card', MONDAY)).toEqual(unknown)
  })
})

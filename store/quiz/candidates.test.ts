import { describe, expect, test } from 'vitest'
import type { QuizPlan } from '#core/quiz/plan.ts'
import { DAY, MINUTE } from '#core/review/study-day.ts'
import { loadContent } from '../question/load-content.ts'
import { suspendCard } from '../review/card.ts'
import { undoReview } from '../review/undo.ts'
import { drinks } from '../testing/content.ts'
import { databases } from '../testing/databases.ts'
import { answered, EXAM, PRACTICE, sent, started } from '../testing/quiz.ts'
import { answerNow, cardOf, daysLater, MONDAY, seed } from '../testing/study.ts'
import { readCandidates } from './candidates.ts'
import { handIn } from './hand-in.ts'

describe.each(databases)('what may be drawn, on $name', ({ fresh }) => {
  const desk = async () => {
    const db = await fresh()
    const learner = await seed(db)
    const read = async (plan: Partial<QuizPlan> = {}, now = daysLater(1)) => {
      const found = await readCandidates(db.sql.read, learner, { ...PRACTICE, ...plan }, now)
      return new Map(found.map((one) => [`${one.questionId}/${one.part}`, one]))
    }
    return { db, learner, read }
  }

  test('every part of the axes, levels and kinds that were asked for', async () => {
    const { read } = await desk()
    expect((await read()).size).toBe(18)
    expect([...(await read({ axes: ['taste'], kinds: ['scenario'] })).keys()].sort()).toEqual([
      'q-0/early',
      'q-0/main',
      'q-0/no-kettle',
    ])
    expect([...(await read({ levels: ['senior'], kinds: ['estimate'] })).keys()].sort()).toEqual([
      'q-11/main',
      'q-3/main',
      'q-7/main',
    ])
    expect((await read({ packId: 'other' })).size).toBe(0)
  })

  test('a link is drawn from the questions that it names, whatever their axis', async () => {
    const { read } = await desk()
    const found = await read({ axes: ['cost'], parts: ['q-0/early', 'q-2/main', 'gone/main'] })
    expect([...found.keys()].sort()).toEqual(['q-0/early', 'q-0/main', 'q-0/no-kettle', 'q-2/main'])
  })

  test('neither a suspended card nor a retired question', async () => {
    const { db, learner, read } = await desk()
    await suspendCard(db, learner, (await cardOf(db, 'q-0', 'early')).id, MONDAY)
    await loadContent(db, [drinks(8)], 'fewer', MONDAY)
    const keys = [...(await read()).keys()]
    expect(keys).toHaveLength(11)
    expect(keys).not.toContain('q-0/early')
    expect(keys).not.toContain('q-8/main')
  })

  test('a part is new as a question, as a part, or not at all', async () => {
    const { db, learner, read } = await desk()
    const novelties = async () => {
      const found = await read({ kinds: ['scenario'] })
      return ['q-0/main', 'q-0/early', 'q-4/main', 'q-8/main'].map((key) => found.get(key)?.novelty)
    }
    expect(await novelties()).toEqual(['question', 'question', 'question', 'question'])
    const id = await answerNow(db, learner, 'q-0', 'good', MONDAY)
    await started(db, learner, { ...EXAM, parts: ['q-4/early'] }, MONDAY)
    expect(await novelties()).toEqual(['repeat', 'part', 'part', 'question'])
    // Taken back it was seen all the same.
    await undoReview(db, learner, id, MONDAY)
    expect(await novelties()).toEqual(['repeat', 'part', 'part', 'question'])
  })

  test('what an attempt draws says how new it was then', async () => {
    const { db, learner } = await desk()
    await answerNow(db, learner, 'q-0', 'good', MONDAY)
    const parts = ['q-0/main', 'q-0/early', 'q-1/main']
    await started(db, learner, { ...EXAM, parts }, MONDAY)
    const items = await db.attemptItem.findMany({ orderBy: { place: 'asc' } })
    expect(items.map(({ novelty }) => novelty)).toEqual(['repeat', 'part', 'question'])
  })

  test('missed is what went wrong the last time, in study or in an attempt', async () => {
    const { db, learner, read } = await desk()
    const missed = async () =>
      [...(await read({ set: 'missed' }))].filter(([, one]) => one.missed).map(([key]) => key)
    await answerNow(db, learner, 'q-1', 'again', MONDAY)
    await answerNow(db, learner, 'q-2', 'again', MONDAY)
    await answerNow(db, learner, 'q-2', 'good', MONDAY + MINUTE)
    await answerNow(db, learner, 'q-3', 'good', MONDAY)
    await undoReview(db, learner, await answerNow(db, learner, 'q-5', 'again', MONDAY), MONDAY + MINUTE)
    expect(await missed()).toEqual(['q-1/main'])

    const now = MONDAY + 2 * MINUTE
    const { id } = await started(db, learner, { ...EXAM, parts: ['q-1/main', 'q-2/main', 'q-6/main'] }, now)
    const answers = [answered(0, { words: 'leaves are light' }), answered(1, { words: 'seven hundred' })]
    await sent(db, learner, id, answers, now + 1)
    await handIn(db, learner, id, 0, now + 2)
    expect(await missed()).toEqual(['q-2/main'])

    await answerNow(db, learner, 'q-2', 'good', now + 3)
    expect(await missed()).toEqual([])

    // Not to get to a question is no answer to it.
    await answerNow(db, learner, 'q-2', 'again', now + 4)
    const later = await started(db, learner, { ...EXAM, parts: ['q-2/main'] }, now + 5)
    await sent(db, learner, later.id, [answered(0, { words: '9' }), answered(0, {})], now + 6)
    await handIn(db, learner, later.id, 0, now + 7)
    expect(await missed()).toEqual(['q-2/main'])
  })

  test('the chance of remembering is that of now, and unknown for what was never reviewed', async () => {
    const { db, learner, read } = await desk()
    await answerNow(db, learner, 'q-1', 'easy', MONDAY)
    const recallAfter = async (days: number) => {
      const found = await read({ set: 'weakest' }, MONDAY + days * DAY)
      return [found.get('q-1/main')?.recall, found.get('q-2/main')?.recall] as const
    }
    const [[soon, unknown], [late]] = [await recallAfter(1), await recallAfter(30)]
    expect(unknown).toBeNull()
    expect(soon).toBeGreaterThan(late ?? 1)
    expect(late).toBeGreaterThan(0)
  })

  test('stale is what rests on a fact that is too old, or changed since it was answered', async () => {
    const { db, learner, read } = await desk()
    const stale = async (now: number) =>
      [...(await read({ mode: 'exam' }, now))].filter(([, one]) => one.stale).map(([key]) => key)
    await answerNow(db, learner, 'q-1', 'good', MONDAY)
    expect(await stale(daysLater(1))).toEqual([])
    const { facts, ...pack } = drinks()
    const changed = facts.map((fact) => ({ ...fact, value: '2', shown: '2 litres' }))
    await loadContent(db, [{ ...pack, facts: changed }], 'changed', daysLater(1))
    expect(await stale(daysLater(2))).toEqual(['q-1/main'])
    await answerNow(db, learner, 'q-1', 'good', daysLater(3))
    expect(await stale(daysLater(4))).toEqual([])
    // Verified on 1 October 2026.
    expect(await stale(Date.parse('2027-10-01T09:00:00Z'))).toEqual([])
    expect(await stale(Date.parse('2027-10-02T09:00:00Z'))).toHaveLength(18)
  })

  test('a scenario is stale with all its parts, until each that was answered by the old fact came back', async () => {
    const { db, learner, read } = await desk()
    const stale = async () =>
      [...(await read({ mode: 'exam' }, daysLater(3)))].filter(([, one]) => one.stale).map(([key]) => key)
    await answerNow(db, learner, 'q-0', 'good', MONDAY)
    await answerNow(db, learner, 'q-0', 'good', MONDAY, 'early')
    const { facts, ...pack } = drinks()
    const changed = facts.map((fact) => ({ ...fact, value: '2', shown: '2 litres' }))
    await loadContent(db, [{ ...pack, facts: changed }], 'changed', daysLater(1))
    expect((await stale()).sort()).toEqual(['q-0/early', 'q-0/main', 'q-0/no-kettle'])
    await answerNow(db, learner, 'q-0', 'good', daysLater(2))
    expect(await stale()).toHaveLength(3)
    await suspendCard(db, learner, (await cardOf(db, 'q-0', 'early')).id, daysLater(2))
    expect(await stale()).toEqual([])
  })
})

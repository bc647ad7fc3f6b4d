import { describe, expect, test } from 'vitest'
import { type AskId, readAsk } from '#core/interview/ask.ts'
import type { Draft } from '#core/interview/event.ts'
import { settingsOf } from '#core/learner/learner.ts'
import { DAY, MINUTE, studyDayOf } from '#core/review/study-day.ts'
import type { Database } from '../db.ts'
import { readLearner, saveSettings } from '../learner/learner.ts'
import { suspendCard } from '../review/card.ts'
import { rebuildMemories } from '../review/rebuild.ts'
import { databases } from '../testing/databases.ts'
import { did, type InterviewDesk, interviewDesk, sat } from '../testing/interview.ts'
import { answerNow, cardOf, daysLater, MONDAY } from '../testing/study.ts'
import { applyMissed, type MissedRead, readMissed, takeBackMissed } from './missed.ts'

/** Wrong wherever something can be chosen, silent elsewhere. */
const wrong = (ask: AskId): Draft => {
  const { round, step } = readAsk(ask) ?? {}
  if (round !== 1) return { words: '' }
  return { words: '', choice: step?.tag === 'flip' ? 'tea' : 'coffee', confidence: 'certain' }
}

const cardsOf = (read: MissedRead) => {
  if (read.tag !== 'missed') throw new Error(`there is no list: ${read.tag}`)
  return read.cards
}

const memories = async (db: Database) =>
  JSON.stringify(
    await db.card.findMany({
      orderBy: { id: 'asc' },
      select: { id: true, memory: true, phase: true, due: true, dueDay: true, band: true },
    }),
  )

/** An interview that went badly, on cards that were learned before. */
async function badly(fresh: () => Promise<Database>): Promise<InterviewDesk & { readonly now: number }> {
  const desk = await interviewDesk(fresh)
  const { db, learner } = desk
  for (const question of ['q-0', 'q-1', 'q-4', 'q-5', 'q-8', 'q-9', 'q-12', 'q-13'])
    await answerNow(db, learner, question, 'easy', MONDAY - 2 * DAY)
  await sat(desk, wrong)
  return { ...desk, now: MONDAY + 10 * MINUTE }
}

describe.each(databases)('what an interview tells the scheduler on $name', ({ fresh }) => {
  test('is listed before it is applied, with what it brings each card forward to, and then comes to just that', async () => {
    const { db, learner, id, now } = await badly(fresh)
    const today = studyDayOf(MONDAY, learner.clock)
    const before = await memories(db)
    const listed = await readMissed(db, learner, id, now)
    expect(listed).toMatchObject({ tag: 'missed', state: 'not-applied' })
    expect(cardsOf(listed).map(({ ask, part, grade, why }) => [ask, part, grade, why])).toEqual([
      ['0.main', 'main', 'again', '0 of 1 key points were said.'],
      ['1.main', 'main', 'again', '0 of 1 key points were said.'],
      [expect.stringMatching(/^1\.flip\./), expect.any(String), 'again', 'The choice was wrong.'],
    ])
    const [opening, main, flip] = cardsOf(listed)
    for (const one of [opening, main]) {
      expect(one?.dueBefore).toBeGreaterThan(today)
      expect(one?.dueAfter).toBe(today)
    }
    expect([flip?.dueBefore, flip?.dueAfter]).toEqual([null, today])
    expect(await memories(db)).toBe(before)

    const applied = await applyMissed(db, learner, id, now)
    expect(applied).toEqual({ ...listed, state: 'applied' })
    for (const { questionId, part, dueAfter } of cardsOf(applied)) {
      expect((await cardOf(db, questionId, part)).memory).toMatchObject({ dueDay: dueAfter })
    }
    const reviews = await db.review.findMany({ where: { source: 'interview' }, orderBy: { at: 'asc' } })
    expect(reviews.map(({ at, grade, durationMs }) => [at.getTime() - MONDAY, grade, durationMs])).toEqual([
      [MINUTE, 'again', MINUTE],
      [2 * MINUTE, 'again', MINUTE],
      [3 * MINUTE, 'again', MINUTE],
    ])
    expect((await rebuildMemories(db, false)).differences).toEqual([])
  })

  test('twice is once, also at the same time', async () => {
    const { db, learner, id, now } = await badly(fresh)
    const both = await Promise.all([applyMissed(db, learner, id, now), applyMissed(db, learner, id, now + 1)])
    expect(both[1]).toEqual(both[0])
    expect(await applyMissed(db, learner, id, now + MINUTE)).toEqual(both[0])
    expect(await db.review.count({ where: { source: 'interview' } })).toBe(3)
  })

  test('taken back as one, every memory is as it was, byte for byte, for good', async () => {
    const { db, learner, id, now } = await badly(fresh)
    const before = await memories(db)
    await applyMissed(db, learner, id, now)
    expect(await memories(db)).not.toBe(before)
    const both = await Promise.all([
      takeBackMissed(db, learner, id, now + MINUTE),
      takeBackMissed(db, learner, id, now + MINUTE),
    ])
    expect(both.map((read) => read.tag === 'missed' && read.state)).toEqual(['taken-back', 'taken-back'])
    expect(await memories(db)).toBe(before)
    expect(await db.undo.count()).toBe(3)
    expect(await applyMissed(db, learner, id, now + 2 * MINUTE)).toEqual(both[0])
    expect(await memories(db)).toBe(before)
    expect((await rebuildMemories(db, false)).differences).toEqual([])
  })

  test('taken back after later reviews, those stand as if nothing had been told', async () => {
    const [told, untold] = [await badly(fresh), await badly(fresh)]
    const [opening] = cardsOf(await applyMissed(told.db, told.learner, told.id, told.now))
    const question = opening?.questionId ?? ''
    for (const { db, learner } of [told, untold]) await answerNow(db, learner, question, 'good', daysLater(3))
    const stability = async ({ db }: InterviewDesk) => {
      const { memory } = await cardOf(db, question)
      return memory.phase === 'new' ? 0 : memory.stability
    }
    expect(await stability(told)).not.toBe(await stability(untold))
    await takeBackMissed(told.db, told.learner, told.id, daysLater(4))
    expect(await stability(told)).toBe(await stability(untold))
    expect((await rebuildMemories(told.db, false)).differences).toEqual([])
  })

  test('leaves out what is due as soon anyway, what is suspended, and what was right', async () => {
    const desk = await interviewDesk(fresh)
    const { db, learner, id } = desk
    const over = await sat(desk, (ask) =>
      ask === '1.main' ? { words: '', choice: 'coffee' } : { words: 'They are light and weigh little.' },
    )
    const question = over.script.rounds[1]?.item?.question.id ?? ''
    const flip = over.script.rounds[1]?.item?.flips[0] ?? ''
    const now = MONDAY + 10 * MINUTE
    expect(cardsOf(await readMissed(db, learner, id, now)).map(({ part }) => part)).toEqual(['main', flip])
    await answerNow(db, learner, question, 'again', now)
    expect(cardsOf(await readMissed(db, learner, id, now)).map(({ part }) => part)).toEqual([flip])
    await suspendCard(db, learner, (await cardOf(db, question, flip)).id, now)
    expect(await applyMissed(db, learner, id, now)).toEqual({
      tag: 'missed',
      state: 'not-applied',
      cards: [],
    })
    expect(await db.review.count({ where: { source: 'interview' } })).toBe(0)
  })

  test('one that runs tells nothing, and a mark after the end changes what it would tell', async () => {
    const desk = await interviewDesk(fresh)
    const { db, learner, id } = desk
    await did(desk, [{ tag: 'began' }], MONDAY)
    for (const work of [readMissed, applyMissed, takeBackMissed])
      expect(await work(db, learner, id, MONDAY)).toEqual({ tag: 'running' })
    const other = await badly(fresh)
    await did(other, [{ tag: 'marked', ask: '0.main', keyPoint: 0, said: true }], other.now)
    expect(
      cardsOf(await readMissed(other.db, other.learner, other.id, other.now)).map(({ ask }) => ask),
    ).not.toContain('0.main')
  })

  test('is folded by the learner’s own clock, weights and share to remember', async () => {
    const { db, learner, id, now } = await badly(fresh)
    const settings = { ...settingsOf(learner), timeZone: 'Pacific/Auckland', desiredRetention: 0.8 }
    await saveSettings(db, learner.id, settings)
    const moved = await readLearner(db)
    await applyMissed(db, moved, id, now)
    const reviews = await db.review.findMany({ where: { source: 'interview' } })
    const lines = reviews.map(({ zoneOffsetMinutes, desiredRetention, parameterSetId }) => ({
      zoneOffsetMinutes,
      desiredRetention,
      parameterSetId,
    }))
    const { parameterSetId } = learner.rules
    expect(lines).toEqual(
      reviews.map(() => ({ zoneOffsetMinutes: 780, desiredRetention: 0.8, parameterSetId })),
    )
  })
})

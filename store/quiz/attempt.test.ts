import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { settingsOf } from '#core/learner/learner.ts'
import { MINUTE } from '#core/review/study-day.ts'
import { readLearner, saveSettings } from '../learner/learner.ts'
import { loadContent } from '../question/load-content.ts'
import { packOf, questionAt } from '../testing/content.ts'
import { databases } from '../testing/databases.ts'
import { answered, EXAM, FOUR, PRACTICE, seen, sent, started } from '../testing/quiz.ts'
import { answerNow, cardOf, daysLater, MONDAY, seed } from '../testing/study.ts'
import { handIn } from './hand-in.ts'
import { readKey } from './read-key.ts'
import { readResult } from './read-result.ts'
import { recordEvents } from './record-events.ts'
import { startAttempt } from './start.ts'
import { takeBackReviews } from './take-back.ts'

const RIGHT = { choice: 'tea', reasons: ['a'], confidence: 'certain' } as const

describe.each(databases)('an attempt on $name', ({ fresh }) => {
  const desk = async (plan: object = {}) => {
    const db = await fresh()
    const learner = await seed(db)
    const view = await started(db, learner, { ...EXAM, parts: FOUR, ...plan }, MONDAY)
    return { db, learner, id: view.id, view }
  }

  const resultAt = async ({ db, learner, id }: Awaited<ReturnType<typeof desk>>, now: number) => {
    const read = await readResult(db, learner, id, now)
    if (read.tag !== 'finished') throw new Error(`there is no result: ${read.tag}`)
    return read.attempt
  }

  test('an exam lasts as long as it usually does, times what the learner needs', async () => {
    const db = await fresh()
    const learner = await seed(db)
    await saveSettings(db, learner.id, { ...settingsOf(learner), examTime: 1.5 })
    const view = await started(db, await readLearner(db), EXAM, MONDAY)
    expect(view).toMatchObject({ startedAt: MONDAY, endsAt: MONDAY + 45 * MINUTE, handedInAt: null })
    expect(view.items.map(({ place }) => place)).toEqual([...Array(12).keys()])
  })

  test('started twice it is one, with the same questions', async () => {
    const { db, learner, id, view } = await desk({ parts: [] })
    expect(await startAttempt(db, learner, { id, plan: PRACTICE }, MONDAY + 5)).toEqual({
      tag: 'started',
      id,
    })
    expect(await seen(db, learner, id, MONDAY)).toEqual(view)
    expect(await db.attempt.count()).toBe(1)
  })

  test('a plan that nothing fits says what to widen, and writes nothing', async () => {
    const { db, learner } = await desk()
    const plan = { ...EXAM, set: 'missed' as const }
    expect(await startAttempt(db, learner, { id: randomUUID(), plan }, MONDAY)).toEqual({
      tag: 'nothing-fits',
      why: 'You have not missed any of all 18 parts that fit the last time: choose another set, or more axes, levels or kinds.',
    })
    expect(await db.attempt.count()).toBe(1)
  })

  test('what was asked stays as it was when the content changes', async () => {
    const { db, learner, id, view } = await desk()
    const others = [0, 1, 2, 3].map((place) => ({ ...questionAt(place), prompt: '<p>Something else.</p>' }))
    await loadContent(db, [packOf(others)], 'other', MONDAY)
    expect(await seen(db, learner, id, MONDAY)).toEqual(view)
  })

  test('every place is judged once handed in, and the scheduler hears of what was missed', async () => {
    const at = await desk()
    const { db, learner, id } = at
    await sent(
      db,
      learner,
      id,
      [
        answered(0, { choice: 'coffee', reasons: ['a'], confidence: 'certain' }, 4 * MINUTE),
        answered(1, { words: 'Leaves are light, they weigh little.' }, 3 * MINUTE),
        answered(2, { words: '9 g' }, 2 * MINUTE),
      ],
      MONDAY + 5 * MINUTE,
    )
    expect(await handIn(db, learner, id, 0, MONDAY + 6 * MINUTE)).toEqual({
      tag: 'handed-in',
      at: MONDAY + 6 * MINUTE,
    })
    const { items, result, takenBack } = await resultAt(at, MONDAY + 7 * MINUTE)
    expect(items.map(({ outcome }) => [outcome.answered, outcome.score.mark, outcome.feeds])).toEqual([
      [true, 0, 'again'],
      [true, 1, null],
      [true, 0, 'again'],
      [false, 0, null],
    ])
    expect([result.mark, result.passed, result.answered, takenBack]).toEqual([0.25, false, 3, false])
    const reviews = await db.review.findMany({ orderBy: { at: 'asc' } })
    expect(reviews).toMatchObject([
      { questionId: 'q-0', part: 'main', source: 'quiz', grade: 'again', at: new Date(MONDAY + MINUTE) },
      { questionId: 'q-2', part: 'main', source: 'quiz', grade: 'again', at: new Date(MONDAY + 3 * MINUTE) },
    ])
    expect(items.map(({ outcome }) => outcome.fed)).toEqual([reviews[0]?.id, null, reviews[1]?.id, null])
  })

  test('handed in twice it was handed in once, and the scheduler hears it once', async () => {
    const { db, learner, id } = await desk()
    await sent(db, learner, id, [answered(0, { choice: 'coffee' })], MONDAY + 1)
    const first = await handIn(db, learner, id, 0, MONDAY + 2)
    expect(await handIn(db, learner, id, 0, MONDAY + 9)).toEqual(first)
    expect(await db.review.count()).toBe(1)
    expect((await cardOf(db, 'q-0')).version).toBe(1)
  })

  test('right, but by a wrong reason or by a guess, comes back as hard', async () => {
    const at = await desk({ parts: ['q-0/main', 'q-4/early'] })
    const { db, learner, id } = at
    await sent(
      db,
      learner,
      id,
      [answered(0, { ...RIGHT, reasons: ['b'] }), answered(1, { choice: 'coffee', confidence: 'guessing' })],
      MONDAY + 1,
    )
    await handIn(db, learner, id, 0, MONDAY + 2)
    const { items, result } = await resultAt(at, MONDAY + 3)
    expect(items.map(({ outcome }) => [outcome.lucky, outcome.wrongReason, outcome.feeds])).toEqual([
      [true, true, 'hard'],
      [true, false, 'hard'],
    ])
    expect([result.wrongReasons, result.lucky]).toEqual([1, 2])
    expect((await db.review.findMany()).map(({ grade }) => grade)).toEqual(['hard', 'hard'])
  })

  test('an answer from before the end counts an hour later', async () => {
    const at = await desk()
    const { db, learner, id } = at
    const now = MONDAY + 90 * MINUTE
    expect(await sent(db, learner, id, [answered(0, RIGHT, 70 * MINUTE)], now)).toEqual([])
    const tooLate = answered(2, { words: '7' }, 50 * MINUTE)
    expect(await sent(db, learner, id, [tooLate], now)).toEqual([tooLate.id])
    const { result, handedInAt, items } = await resultAt(at, now)
    expect(handedInAt).toBe(MONDAY + 30 * MINUTE)
    expect([result.answered, items[0]?.outcome.score.mark]).toEqual([1, 1])
    expect(await db.attemptEvent.count()).toBe(2)
  })

  test('once the exam is handed in its answers are late, and stay so when they are sent again', async () => {
    const at = await desk()
    const { db, learner, id } = at
    await handIn(db, learner, id, 0, MONDAY + MINUTE)
    const before = await resultAt(at, MONDAY + MINUTE)
    const late = answered(0, RIGHT, MINUTE)
    for (let time = 0; time < 2; time++)
      expect(await sent(db, learner, id, [late], MONDAY + 2 * MINUTE)).toEqual([late.id])
    expect(await resultAt(at, MONDAY + 3 * MINUTE)).toEqual(before)
  })

  test('nobody is handed in by looking at the questions', async () => {
    const { db, learner, id } = await desk()
    expect((await seen(db, learner, id, daysLater(1))).handedInAt).toBeNull()
    expect((await readResult(db, learner, id, MONDAY + MINUTE)).tag).toBe('running')
    expect((await readResult(db, learner, randomUUID(), MONDAY)).tag).toBe('unknown-attempt')
  })

  test('a result worked out again is the same', async () => {
    const at = await desk()
    const { db, learner, id } = at
    await sent(
      db,
      learner,
      id,
      [answered(0, RIGHT), answered(1, { words: 'They float.' }), answered(3, { estimate: 10 })],
      MONDAY + 1,
    )
    await handIn(db, learner, id, 0, MONDAY + 2)
    const before = await resultAt(at, MONDAY + 2)
    await db.attempt.update({ where: { id }, data: { handedInAt: null } })
    await handIn(db, learner, id, 0, MONDAY + 2)
    expect(await resultAt(at, MONDAY + 2)).toEqual(before)
  })

  test('the learner ticks what the grader missed: the totals follow and the review is taken back', async () => {
    const at = await desk({ parts: ['q-1/main'] })
    const { db, learner, id } = at
    await sent(db, learner, id, [answered(0, { words: 'Buoyancy!' })], MONDAY + 1)
    await handIn(db, learner, id, 0, MONDAY + 2)
    expect(await resultAt(at, MONDAY + 2)).toMatchObject({ result: { mark: 0, passed: false } })
    const tick = { id: randomUUID(), place: 0, agoMs: 0, tag: 'marked', ticks: [0] } as const
    expect(await sent(db, learner, id, [tick], MONDAY + 3)).toEqual([])
    expect(await resultAt(at, MONDAY + 3)).toMatchObject({
      result: { mark: 1, passed: true },
      items: [{ outcome: { feeds: null, fed: null, answer: { ticks: [0] } } }],
    })
    expect([await db.review.count(), await db.undo.count()]).toEqual([1, 1])
    expect((await cardOf(db, 'q-1')).memory).toEqual({ phase: 'new' })
    const untick = { ...tick, id: randomUUID(), ticks: [] }
    await sent(db, learner, id, [untick], MONDAY + 4)
    const { items } = await resultAt(at, MONDAY + 5)
    expect(items[0]?.outcome).toMatchObject({ feeds: 'again' })
    expect(items[0]?.outcome.fed).not.toBeNull()
    expect((await cardOf(db, 'q-1')).memory).toMatchObject({ phase: 'learning', lastReviewedAt: MONDAY + 1 })
  })

  test('a mark before the key is shown does not count', async () => {
    const at = await desk()
    const { db, learner, id } = at
    const early = { id: randomUUID(), place: 2, agoMs: 0, tag: 'marked', knew: true } as const
    expect(await sent(db, learner, id, [early], MONDAY + 1)).toEqual([early.id])
    await handIn(db, learner, id, 0, MONDAY + 2)
    expect((await resultAt(at, MONDAY + 3)).items[2]?.outcome.score.mark).toBe(0)
  })

  test('all that it told the scheduler is taken back as one, for good', async () => {
    const at = await desk()
    const { db, learner, id } = at
    await answerNow(db, learner, 'q-2', 'good', MONDAY - MINUTE)
    const before = await cardOf(db, 'q-2')
    await sent(db, learner, id, [answered(0, { choice: 'coffee' }), answered(2, { words: '1' })], MONDAY + 1)
    await handIn(db, learner, id, 0, MONDAY + 2)
    for (let time = 0; time < 2; time++)
      expect(await takeBackReviews(db, learner, id, MONDAY + 3)).toBe('taken-back')
    expect([await db.review.count(), await db.undo.count()]).toEqual([3, 2])
    expect((await cardOf(db, 'q-0')).memory).toEqual({ phase: 'new' })
    expect((await cardOf(db, 'q-2')).memory).toEqual(before.memory)
    const knew = { id: randomUUID(), place: 2, agoMs: 0, tag: 'marked', knew: false } as const
    await sent(db, learner, id, [knew], MONDAY + 4)
    const { takenBack, items } = await resultAt(at, MONDAY + 5)
    expect([takenBack, items.map(({ outcome }) => outcome.fed)]).toEqual([true, [null, null, null, null]])
  })

  test('a review that was overtaken in study is folded in where it belongs', async () => {
    const { db, learner, id } = await desk()
    await sent(db, learner, id, [answered(2, { words: '1' })], MONDAY + MINUTE)
    await answerNow(db, learner, 'q-2', 'good', MONDAY + 2 * MINUTE)
    await handIn(db, learner, id, 0, MONDAY + 3 * MINUTE)
    expect(await cardOf(db, 'q-2')).toMatchObject({
      version: 2,
      memory: { reps: 2, lastReviewedAt: MONDAY + 2 * MINUTE },
    })
  })

  test('the scheduler is told by the next reader when a crash came between', async () => {
    const at = await desk()
    const { db, learner, id } = at
    await sent(db, learner, id, [answered(0, { choice: 'coffee' })], MONDAY + 1)
    await handIn(db, learner, id, 0, MONDAY + 2)
    // As if the process had ended before its first review.
    await db.review.deleteMany()
    await db.card.updateMany({
      data: { version: 0, memory: { phase: 'new' }, phase: 'new', due: null, dueDay: null, band: null },
    })
    const { items } = await resultAt(at, MONDAY + 3)
    expect((await db.review.findMany()).map(({ id }) => id)).toEqual([items[0]?.outcome.fed])
    expect((await cardOf(db, 'q-0')).version).toBe(1)
  })

  test('an event that is sent again changes nothing, and neither does another order', async () => {
    const { db, learner, id } = await desk()
    const [first, second] = [answered(0, { choice: 'coffee' }, 5000), answered(0, RIGHT, 1000)]
    await sent(db, learner, id, [second], MONDAY + MINUTE)
    await sent(db, learner, id, [first], MONDAY + MINUTE)
    await sent(db, learner, id, [second, first], MONDAY + 2 * MINUTE)
    const { events } = await seen(db, learner, id, MONDAY)
    expect(events.map((event) => [event.id, event.at])).toEqual([
      [first.id, MONDAY + MINUTE - 5000],
      [second.id, MONDAY + MINUTE - 1000],
    ])
  })

  test('what follows in a tab counts as later, however long its forerunner was on its way', async () => {
    const { db, learner, id } = await desk()
    const first = answered(0, { choice: 'coffee' })
    await sent(db, learner, id, [first], MONDAY + 9000)
    const second = { ...answered(0, RIGHT, 4000), after: first.id }
    await sent(db, learner, id, [second], MONDAY + 10_000)
    const { events } = await seen(db, learner, id, MONDAY)
    expect(events.map((event) => [event.id, event.at])).toEqual([
      [first.id, MONDAY + 9000],
      [second.id, MONDAY + 9001],
    ])
  })

  test('two of one millisecond stay in the order they were sent in', async () => {
    const { db, learner, id } = await desk()
    const events = Array.from({ length: 9 }, () => answered(0, { choice: 'tea' }))
    await sent(db, learner, id, events, MONDAY + 1)
    expect((await seen(db, learner, id, MONDAY)).events.map((event) => event.id)).toEqual(
      events.map((event) => event.id),
    )
  })

  test('an event of a place that is not there is refused with all that came with it', async () => {
    const { db, learner, id } = await desk()
    const list = [answered(0, RIGHT), answered(4, RIGHT)]
    const result = { tag: 'invalid', index: 1, field: 'place' }
    expect(await recordEvents(db, learner, id, list, MONDAY)).toEqual(result)
    expect(await db.attemptEvent.count()).toBe(0)
  })

  test('an id that another attempt has is refused', async () => {
    const { db, learner, id } = await desk()
    const other = await started(db, learner, EXAM, MONDAY)
    const event = answered(0, RIGHT)
    await sent(db, learner, other.id, [event], MONDAY)
    const result = { tag: 'invalid', index: 0, field: 'id' }
    expect(await recordEvents(db, learner, id, [event], MONDAY)).toEqual(result)
  })

  test('tabs that send at once lose nothing', async () => {
    const { db, learner, id } = await desk()
    const tabs = Array.from({ length: 8 }, (_, tab) => [answered(tab % 4, RIGHT), answered(tab % 4, RIGHT)])
    await Promise.all(tabs.map((events) => sent(db, learner, id, events, MONDAY + 1)))
    await Promise.all([handIn(db, learner, id, 0, MONDAY + 2), handIn(db, learner, id, 0, MONDAY + 3)])
    expect(await db.attemptEvent.count()).toBe(16)
    expect((await seen(db, learner, id, MONDAY)).events.every(({ late }) => late === undefined)).toBe(true)
  })

  describe('in practice', () => {
    const practising = () => desk({ mode: 'practice', minutes: null })

    test('a key is shown once its place is answered, and the scheduler hears of it then', async () => {
      const { db, learner, id } = await practising()
      expect(await readKey(db, learner, id, 0, MONDAY)).toEqual({ tag: 'not-yet' })
      await sent(db, learner, id, [answered(0, { choice: 'coffee', confidence: 'certain' })], MONDAY + 1)
      const found = await readKey(db, learner, id, 0, MONDAY + 2)
      expect(found).toMatchObject({
        tag: 'key',
        key: {
          question: { options: [{ standing: 'best' }, { standing: 'wrong' }] },
          facts: [{ id: 'kettle-litres' }],
          outcome: { feeds: 'again', fed: (await db.review.findFirstOrThrow()).id },
        },
      })
      expect(await readKey(db, learner, id, 1, MONDAY)).toEqual({ tag: 'not-yet' })
      expect(await readKey(db, learner, id, 4, MONDAY)).toEqual({ tag: 'unknown-place' })
    })

    test('the first answer holds: what comes after it, from another tab too, is late', async () => {
      const { db, learner, id } = await practising()
      await sent(db, learner, id, [answered(0, { choice: 'coffee' })], MONDAY + 5000)
      const other = answered(0, RIGHT, 3000)
      expect(await sent(db, learner, id, [other], MONDAY + 6000)).toEqual([other.id])
      expect(await readKey(db, learner, id, 0, MONDAY + 7000)).toMatchObject({
        key: { outcome: { score: { mark: 0 } } },
      })
    })

    test('of one request too', async () => {
      const { db, learner, id } = await practising()
      const [first, second] = [answered(0, { choice: 'coffee' }), answered(0, RIGHT)]
      expect(await sent(db, learner, id, [first, second], MONDAY + 1)).toEqual([second.id])
    })

    test('where nothing was typed the scheduler waits for the learner to say what was known', async () => {
      const { db, learner, id } = await practising()
      await sent(db, learner, id, [answered(2, {})], MONDAY + 1)
      expect(await readKey(db, learner, id, 2, MONDAY + 2)).toMatchObject({ key: { outcome: { fed: null } } })
      await sent(
        db,
        learner,
        id,
        [{ id: randomUUID(), place: 2, agoMs: 0, tag: 'marked', knew: true }],
        MONDAY + 3,
      )
      expect(await readKey(db, learner, id, 2, MONDAY + 4)).toMatchObject({
        key: { outcome: { score: { mark: 1 }, fed: null } },
      })
      expect(await db.review.count()).toBe(0)
    })

    test('and when it never was said, it counts as missed at the end', async () => {
      const at = await practising()
      const { db, learner, id } = at
      await sent(db, learner, id, [answered(2, {})], MONDAY + 1)
      await handIn(db, learner, id, 0, MONDAY + 2)
      const { result, items } = await resultAt(at, MONDAY + 3)
      expect([result.places, result.passed, result.mark, items[2]?.outcome.feeds]).toEqual([
        1,
        null,
        0,
        'again',
      ])
      expect(await db.review.count()).toBe(1)
    })

    test('an estimate is held against the numbers that were drawn, with the working', async () => {
      const { db, learner, id, view } = await practising()
      expect(view.items[3]?.question).toMatchObject({ kind: 'estimate', tolerance: 0.1 })
      await sent(db, learner, id, [answered(3, { estimate: 1 })], MONDAY + 1)
      const found = await readKey(db, learner, id, 3, MONDAY + 2)
      if (found.tag !== 'key' || found.key.draw === null) throw new Error('there is no draw')
      const { draw, outcome } = found.key
      expect(draw.seed).toBe('seed/q-3')
      expect(outcome.answer).toMatchObject({ seed: draw.seed, error: (1 - draw.answer) / draw.answer })
    })
  })
})

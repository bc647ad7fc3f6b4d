import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Candidate, draw, NOVELTIES } from './draw.ts'
import { partKey, type QuizPlan, SETS } from './plan.ts'

const PLAN: QuizPlan = {
  mode: 'practice',
  packId: 'p',
  axes: [],
  levels: [],
  kinds: [],
  set: 'any',
  length: 10,
  minutes: null,
  seed: 's',
  parts: [],
}

const candidateOf = (question: number, part: string): fc.Arbitrary<Candidate> =>
  fc.record({
    questionId: fc.constant(`q-${question}`),
    part: fc.constant(part),
    axis: fc.constant(['cost', 'scaling', 'choosing'][question % 3] as string),
    novelty: fc.constantFrom(...NOVELTIES),
    missed: fc.boolean(),
    recall: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    stale: fc.boolean(),
  })

/** Up to 40 questions, every other with two flips. */
const bank = fc
  .nat(40)
  .chain((questions) =>
    fc.tuple(
      ...Array.from({ length: questions }, (_, question) =>
        (question % 2 === 0 ? ['main', 'longer', 'busier'] : ['main']).map((part) =>
          candidateOf(question, part),
        ),
      ).flat(),
    ),
  )

const plan: fc.Arbitrary<QuizPlan> = fc
  .record({
    mode: fc.constantFrom('practice' as const, 'exam' as const),
    set: fc.constantFrom(...SETS),
    length: fc.integer({ min: 2, max: 60 }),
    seed: fc.string({ minLength: 1, maxLength: 8 }),
  })
  .map((own) => ({ ...PLAN, ...own }))

const keyOf = ({ questionId, part }: Candidate) => partKey(questionId, part)
const keysOf = (drawn: readonly Candidate[]) => drawn.map(keyOf)

describe('whatever the bank and the plan', () => {
  test('the same seed draws the same quiz, in whatever order the candidates come', () => {
    const shuffled = bank.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, plan, ([all, other], asked) => {
        expect(keysOf(draw(other, asked))).toEqual(keysOf(draw(all, asked)))
      }),
    )
  })

  test('it is as long as asked for, or as there are questions that fit', () => {
    const fits: Record<QuizPlan['set'], (one: Candidate) => boolean> = {
      any: () => true,
      weakest: () => true,
      unseen: ({ novelty }) => novelty !== 'repeat',
      missed: ({ missed }) => missed,
      pairs: () => true,
    }
    fc.assert(
      fc.property(bank, plan, (all, asked) => {
        const fitting = all.filter((one) => (asked.mode === 'practice' || !one.stale) && fits[asked.set](one))
        const questions = [...new Set(fitting.map(({ questionId }) => questionId))]
        const paired = questions.filter((id) => {
          const parts = fitting.filter(({ questionId }) => questionId === id).map(({ part }) => part)
          return parts.includes('main') && parts.length > 1
        })
        const length =
          asked.set === 'pairs'
            ? 2 * Math.min(Math.floor(asked.length / 2), paired.length)
            : Math.min(asked.length, questions.length)
        expect(draw(all, asked)).toHaveLength(length)
      }),
    )
  })

  test('a question comes once, and in pairs its main part with a flip right behind', () => {
    fc.assert(
      fc.property(bank, plan, (all, asked) => {
        const drawn = draw(all, asked)
        const ids = drawn.map(({ questionId }) => questionId)
        if (asked.set !== 'pairs') expect(new Set(ids).size).toBe(ids.length)
        else
          for (const [place, one] of drawn.entries()) {
            expect(one.part === 'main').toBe(place % 2 === 0)
            if (place % 2 === 1) expect(one.questionId).toBe(drawn[place - 1]?.questionId)
          }
      }),
    )
  })

  test('an exam holds nothing stale', () => {
    fc.assert(
      fc.property(bank, plan, (all, asked) => {
        expect(draw(all, { ...asked, mode: 'exam' }).filter(({ stale }) => stale)).toEqual([])
      }),
    )
  })

  test('no axis gets two more than another that has some left', () => {
    fc.assert(
      fc.property(bank, fc.integer({ min: 1, max: 60 }), fc.string(), (all, length, seed) => {
        const drawn = draw(all, { ...PLAN, length, seed })
        const count = (list: readonly Candidate[], axis: string) =>
          new Set(list.filter((one) => one.axis === axis).map(({ questionId }) => questionId)).size
        for (const one of ['cost', 'scaling', 'choosing'])
          for (const other of ['cost', 'scaling', 'choosing'])
            if (count(drawn, other) < count(all, other))
              expect(count(drawn, one)).toBeLessThanOrEqual(count(drawn, other) + 1)
      }),
    )
  })

  test('the weakest are never stronger than one that was left out', () => {
    fc.assert(
      fc.property(bank, fc.integer({ min: 1, max: 20 }), (all, length) => {
        const drawn = draw(all, { ...PLAN, set: 'weakest', length })
        const asked = new Set(drawn.map(({ questionId }) => questionId))
        const recallOf = ({ recall }: Candidate) => recall ?? 2
        const strongest = Math.max(-1, ...drawn.map(recallOf))
        for (const one of all.filter(({ questionId }) => !asked.has(questionId)))
          expect(recallOf(one)).toBeGreaterThanOrEqual(strongest)
      }),
    )
  })

  test('a link that names its parts asks those that are there, in its order', () => {
    fc.assert(
      fc.property(bank, plan, (all, asked) => {
        const parts = keysOf(draw(all, { ...asked, mode: 'practice' }))
        fc.pre(parts.length > 0)
        const again = { ...asked, mode: 'practice' as const, length: 1, seed: 'other' }
        const linked = { ...again, parts: [...parts, 'gone/main'] }
        expect(keysOf(draw(all.toReversed(), linked))).toEqual(parts)
      }),
    )
  })
})

const twenty: readonly Candidate[] = Array.from({ length: 20 }, (_, at) => ({
  questionId: `q-${at}`,
  part: 'main',
  axis: 'cost',
  novelty: at < 4 ? 'question' : at < 8 ? 'part' : 'repeat',
  missed: false,
  recall: null,
  stale: false,
}))

test('another seed draws another quiz', () => {
  const quizzes = ['a', 'b', 'c', 'd'].map((seed) =>
    keysOf(draw(twenty, { ...PLAN, seed, length: 5 })).join(),
  )
  expect(new Set(quizzes).size).toBe(4)
})

test('a question that is added changes the lot of no other', () => {
  const before = keysOf(draw(twenty.slice(1), { ...PLAN, length: 19 }))
  const after = keysOf(draw(twenty, { ...PLAN, length: 20 }))
  expect(after.filter((key) => key !== 'q-0/main')).toEqual(before)
})

test('of the unseen, questions never met come before new parts of old ones', () => {
  const drawn = draw(twenty, { ...PLAN, set: 'unseen', length: 6 })
  expect(drawn.map(({ novelty }) => novelty)).toEqual([...Array(4).fill('question'), 'part', 'part'])
})

test('over many seeds every question comes about equally often', () => {
  const counts = new Map<string, number>()
  for (let seed = 0; seed < 2000; seed++)
    for (const key of keysOf(draw(twenty, { ...PLAN, seed: `${seed}`, length: 5 })))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  // 500 expected, with a standard deviation of 19.
  for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(85)
  expect(counts.size).toBe(20)
})

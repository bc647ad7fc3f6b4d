import { expect, test } from 'vitest'
import { PASS } from '../quiz/result.ts'
import { chanceCovered, markCovered, shareWhere, trialOf, trials } from './coverage.fixture.ts'
import { examMix } from './exam-mix.ts'
import type { FirstAnswer, Form } from './first-answer.ts'
import { EXAM } from './pass-chance.ts'
import { NEEDED, readinessOf } from './readiness.ts'

// Two seconds of work, on a machine that may have other work.
const SLOW = { timeout: 60_000 }

const LEVELS = ['junior', 'senior']
const MIX = examMix([
  { questionId: 'q1', axis: 'cost', level: 'junior', form: 'scenario' },
  { questionId: 'q1', axis: 'cost', level: 'junior', form: 'turning' },
  { questionId: 'q2', axis: 'scaling', level: 'senior', form: 'recall' },
])

const answers = (count: number, form: Form, mark: number, from = 0): readonly FirstAnswer[] =>
  Array.from({ length: count }, (_, place) => ({
    at: from + place,
    questionId: `${form}-${from + place}`,
    axis: place % 2 === 0 ? 'cost' : 'scaling',
    level: place % 4 < 2 ? 'junior' : 'senior',
    form,
    mark,
    kept: form === 'turning' ? mark === 0 : null,
  }))

test('the exam is passed where a quiz is', () => {
  expect(EXAM.pass).toBe(PASS)
})

test('below 40 first answers, or 5 flips that turn, nothing is said but what is missing', () => {
  const few = [...answers(30, 'recall', 1), ...answers(4, 'turning', 1)]
  expect(readinessOf(few, MIX, LEVELS)).toEqual({
    tag: 'too-little',
    have: { answers: 34, turning: 4 },
    need: NEEDED,
  })
  const many = [...answers(60, 'recall', 1), ...answers(4, 'turning', 1)]
  expect(readinessOf(many, MIX, LEVELS).tag).toBe('too-little')
  expect(readinessOf([...many, ...answers(1, 'turning', 1, 90)], MIX, LEVELS).tag).toBe('ready')
})

test('the same answers in another order say the same', () => {
  const given = [...answers(40, 'recall', 1), ...answers(20, 'turning', 0, 100)]
  expect(readinessOf(given.toReversed(), MIX, LEVELS)).toEqual(readinessOf(given, MIX, LEVELS))
})

test('what was answered lately counts for more than what was answered long ago', () => {
  const before = [...answers(60, 'scenario', 0.25), ...answers(60, 'scenario', 0.9, 100)]
  const since = [...answers(60, 'scenario', 0.9), ...answers(60, 'scenario', 0.25, 100)]
  const flips = answers(10, 'turning', 1, 300)
  const better = readinessOf([...before, ...flips], MIX, LEVELS)
  const worse = readinessOf([...since, ...flips], MIX, LEVELS)
  if (better.tag !== 'ready' || worse.tag !== 'ready') throw new Error('nothing is said')
  expect(better.mark.expected - worse.mark.expected).toBeGreaterThan(0.2)
  expect(better.low).toBeGreaterThan(worse.high)
})

test('whoever is right only where the scenario’s answer holds is said to know texts', () => {
  const given = [
    ...answers(30, 'scenario', 0.95),
    ...answers(20, 'recall', 1, 100),
    ...answers(6, 'staying', 1, 200),
    ...answers(12, 'turning', 0, 300),
  ]
  const texts = readinessOf(given, MIX, LEVELS)
  if (texts.tag !== 'ready') throw new Error('nothing is said')
  expect(texts.transfer).toMatchObject({
    turning: { answers: 12, mark: 0 },
    rest: { answers: 56 },
    kept: 12,
    verdict: 'texts',
  })
  expect(texts.high).toBeLessThan(0.5)
})

// bench/readiness.ts does the same with many more learners.
test('four times in five the interval holds the true chance of a simulated learner', SLOW, () => {
  for (const [place, kind] of [
    { answers: 40, growth: 0 },
    { answers: 80, growth: 0.75 },
  ].entries()) {
    const these = trials(60, 4_000 + 1_000 * place, kind)
    for (const covered of [chanceCovered, markCovered]) {
      expect(shareWhere(these, covered)).toBeGreaterThan(0.68)
      expect(shareWhere(these, covered)).toBeLessThan(0.92)
    }
  }
})

test('who remembers texts is told from who reasons, though both are as often right on repeats', SLOW, () => {
  const say = (knows: 'reasons' | 'surface' | 'reader') =>
    Array.from({ length: 8 }, (_, place) =>
      trialOf({ seed: 70 + place, answers: 80, order: 'study', ability: 1.6, growth: 0, knows }),
    )
  const reasoners = say('reasons')
  for (const memorisers of [say('surface'), say('reader')]) {
    memorisers.forEach(({ said, repeats }, place) => {
      const reasoner = reasoners[place]
      expect(Math.abs(repeats - (reasoner?.repeats ?? 0))).toBeLessThan(0.15)
      expect(said.high).toBeLessThan(reasoner?.said.low ?? 0)
    })
  }
  expect(reasoners.map(({ said }) => said.transfer.verdict)).not.toContain('texts')
  expect(new Set(say('reader').map(({ said }) => said.transfer.verdict))).toEqual(new Set(['texts']))
})

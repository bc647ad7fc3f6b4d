import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Frame, Option, Question } from '../question/question.ts'
import type { Answer } from '../review/entry.ts'
import { scoreAnswer } from './score.ts'

const frame: Frame = {
  id: 'q',
  packId: 'p',
  axis: 'scaling',
  level: 'mid',
  title: 'T',
  facts: [],
  covers: [],
  revision: 1,
  prompt: '',
}
const options = (best: string): readonly Option[] =>
  ['ec2', 'lambda', 'both', 'neither'].map((choice) => ({
    choice,
    standing: choice === best ? 'best' : choice === 'both' ? 'acceptable' : 'wrong',
    rationale: '',
  }))
const point = { text: '', cues: [], examples: [], misconceptions: [] }

const scenario: Question = {
  ...frame,
  kind: 'scenario',
  options: options('lambda'),
  reasons: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: '', right: id < 'c' })),
  clarifications: [],
  keyPoints: [],
  flips: [{ id: 'longer', prompt: '', options: options('ec2') }],
  probes: [],
}
const explain: Question = {
  ...frame,
  kind: 'explain',
  modelAnswer: '',
  keyPoints: [point, point, point],
  probes: [],
}
const recall: Question = {
  ...frame,
  kind: 'recall',
  answer: '',
  accept: [{ tag: 'number', value: 15, tolerance: 0, unit: 'minutes' }],
  why: '',
}
const estimate: Question = {
  ...frame,
  kind: 'estimate',
  params: {},
  answer: { model: 'concurrency', tolerance: 0.15, unit: '', inputs: {} },
  why: '',
}

describe('the main part of a scenario', () => {
  test.each<[string, Answer, number, number, number]>([
    ['best for both reasons', { choice: 'lambda', reasons: ['a', 'b'] }, 1, 1, 1],
    ['best for one of the two', { choice: 'lambda', reasons: ['a'] }, 1, 0.5, 0.75],
    ['best without a reason', { choice: 'lambda' }, 1, 0, 0.5],
    ['best for a right and a wrong one', { choice: 'lambda', reasons: ['a', 'c'] }, 1, 0, 0.5],
    ['best for both and a wrong one', { choice: 'lambda', reasons: ['a', 'b', 'd'] }, 1, 0.5, 0.75],
    ['best for wrong ones only', { choice: 'lambda', reasons: ['c', 'd'] }, 1, 0, 0.5],
    ['acceptable for both reasons', { choice: 'both', reasons: ['a', 'b'] }, 0.5, 1, 0.75],
    ['wrong for both reasons', { choice: 'ec2', reasons: ['a', 'b'] }, 0, 1, 0],
    ['reasons without a choice', { reasons: ['a', 'b'] }, 0, 1, 0],
  ])('%s', (_, answer, choice, reasons, mark) => {
    expect(scoreAnswer(scenario, 'main', answer)).toMatchObject({ choice, reasons, mark })
  })

  test('ticking every reason is worth nothing, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 6 }), (rights) => {
        fc.pre(rights.includes(true) && rights.includes(false))
        const reasons = rights.map((right, at) => ({ id: String(at), text: '', right }))
        const answer = { choice: 'lambda', reasons: reasons.map(({ id }) => id) }
        expect(scoreAnswer({ ...scenario, reasons } as Question, 'main', answer)).toMatchObject({
          reasons: 0,
          mark: 0.5,
        })
      }),
    )
  })

  test('a mark is never below 0 nor above 1, and one more wrong reason never raises it', () => {
    const ids = ['a', 'b', 'c', 'd']
    fc.assert(
      fc.property(
        fc.constantFrom('ec2', 'lambda', 'both', 'neither', 'else'),
        fc.subarray(ids),
        fc.constantFrom('c', 'd'),
        (choice, reasons, wrong) => {
          const { mark } = scoreAnswer(scenario, 'main', { choice, reasons })
          expect(mark).toBeGreaterThanOrEqual(0)
          expect(mark).toBeLessThanOrEqual(1)
          const more = scoreAnswer(scenario, 'main', { choice, reasons: [...reasons, wrong] })
          expect(more.mark).toBeLessThanOrEqual(mark)
        },
      ),
    )
  })
})

test.each([
  ['ec2', 1, true],
  ['both', 0.5, true],
  ['lambda', 0, false],
])('a flip is worth its choice: %s', (choice, mark, right) => {
  expect(scoreAnswer(scenario, 'longer', { choice, confidence: 'fairly' })).toEqual({
    mark,
    choice: mark,
    reasons: null,
    sure: 0.7,
    right,
  })
})

test('a part that the question has not is refused', () => {
  expect(() => scoreAnswer(scenario, 'shorter', {})).toThrow('Question q has no part "shorter".')
})

test.each([
  [[], 0],
  [[0, 2], 2 / 3],
  [[0, 0, 1, 2, 3, -1], 1],
])('an explanation is worth the share of its key points: %j', (ticks, mark) => {
  const score = scoreAnswer(explain, 'main', { ticks })
  expect(score.mark).toBeCloseTo(mark, 12)
  expect([score.sure, score.right]).toEqual([null, null])
})

test.each<[Answer, number]>([
  [{ words: '900 s' }, 1],
  [{ words: '16 minutes' }, 0],
  [{}, 0],
  [{ knew: true }, 1],
  [{ words: '15', knew: false }, 0],
])('a recall is right or not: %j', (answer, mark) => {
  expect(scoreAnswer(recall, 'main', answer)).toMatchObject({ mark, right: mark === 1, choice: null })
})

test.each<[number | undefined, number]>([
  [0.15, 1],
  [-0.15, 1],
  [0.16, 0.5],
  [-0.3, 0.5],
  [0.31, 0],
  [undefined, 0],
])('an estimate that is off by %s is worth %s', (error, mark) => {
  const answer = error === undefined ? {} : { error }
  expect(scoreAnswer(estimate, 'main', answer).mark).toBe(mark)
})

test.each([
  ['guessing', 0.25],
  ['fairly', 0.7],
  ['certain', 0.95],
] as const)('%s says a chance of %s among four', (confidence, sure) => {
  expect(scoreAnswer(scenario, 'main', { choice: 'ec2', confidence }).sure).toBe(sure)
  expect(scoreAnswer(recall, 'main', { words: 'ten', confidence }).sure).toBe(sure)
})

test('nothing was said where nothing was answered', () => {
  expect(scoreAnswer(recall, 'main', { words: ' ', confidence: 'certain' }).sure).toBeNull()
  expect(scoreAnswer(recall, 'main', { knew: true, confidence: 'certain' }).sure).toBe(0.95)
  expect(scoreAnswer(scenario, 'main', { confidence: 'certain' })).toMatchObject({ sure: null, right: null })
})

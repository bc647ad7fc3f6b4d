import { expect, test } from 'vitest'
import { errorOf } from '../grading/error-of.ts'
import type { Frame, Question, Scenario } from '../question/question.ts'
import type { Answer } from './entry.ts'
import { deriveGrade } from './grade.ts'

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
const option = (choice: string, standing: 'best' | 'acceptable' | 'wrong') => ({
  choice,
  standing,
  rationale: '',
})
const keyPoint = { text: '', cues: [], examples: [], misconceptions: [] }

const scenario: Scenario = {
  ...frame,
  kind: 'scenario',
  options: [
    option('ec2', 'wrong'),
    option('lambda', 'best'),
    option('both', 'acceptable'),
    option('neither', 'wrong'),
  ],
  reasons: [
    { id: 'a', text: '', right: true },
    { id: 'b', text: '', right: true },
    { id: 'c', text: '', right: false },
  ],
  clarifications: [],
  keyPoints: [],
  flips: [{ id: 'longer', prompt: '', options: [option('ec2', 'best'), option('lambda', 'wrong')] }],
  probes: [],
}

test.each<[string, Answer, string, boolean, boolean]>([
  [
    'right, reasoned, certain',
    { choice: 'lambda', reasons: ['a', 'b'], confidence: 'certain' },
    'good',
    true,
    true,
  ],
  [
    'one right reason is enough',
    { choice: 'lambda', reasons: ['b'], confidence: 'fairly' },
    'good',
    true,
    true,
  ],
  ['acceptable is right', { choice: 'both', reasons: ['a'], confidence: 'fairly' }, 'good', true, true],
  [
    'a wrong reason among them',
    { choice: 'lambda', reasons: ['a', 'c'], confidence: 'certain' },
    'hard',
    true,
    false,
  ],
  ['no reason', { choice: 'lambda', confidence: 'certain' }, 'hard', true, false],
  ['a reasoned guess', { choice: 'lambda', reasons: ['a'], confidence: 'guessing' }, 'hard', true, true],
  ['a confidence that was not given', { choice: 'lambda', reasons: ['a'] }, 'hard', true, true],
  ['a lucky guess', { choice: 'lambda', reasons: ['c'], confidence: 'guessing' }, 'again', true, false],
  [
    'wrong, with right reasons',
    { choice: 'ec2', reasons: ['a'], confidence: 'certain' },
    'again',
    false,
    true,
  ],
  ['nothing chosen', { reasons: ['x'] }, 'again', false, false],
])('a scenario: %s', (_, answer, grade, choiceRight, reasonsRight) => {
  expect(deriveGrade(scenario, 'main', answer)).toEqual({ grade, choiceRight, reasonsRight })
})

test.each<[Answer, string, boolean]>([
  [{ choice: 'ec2', confidence: 'fairly' }, 'good', true],
  [{ choice: 'ec2', confidence: 'guessing' }, 'hard', true],
  [{ choice: 'lambda', confidence: 'certain' }, 'again', false],
])('a flip has no reasons: %o is %s', (answer, grade, choiceRight) => {
  expect(deriveGrade(scenario, 'longer', answer)).toEqual({ grade, choiceRight, reasonsRight: null })
})

test('a part that the question does not have is an error', () => {
  expect(() => deriveGrade(scenario, 'shorter', {})).toThrow('Question q has no part "shorter".')
})

test.each([
  [3, [0, 1], 'good'],
  [3, [1], 'hard'],
  [3, undefined, 'again'],
  [4, [0, 1, 2], 'good'],
  [4, [0, 3], 'hard'],
  [4, [2], 'again'],
  [6, [0, 1, 2, 3], 'good'],
  [6, [0, 1], 'hard'],
  [3, [0, 0, 7, -1], 'hard'],
])('an explanation of %d key points with %o ticked is %s', (points, ticks, grade) => {
  const question: Question = {
    ...frame,
    kind: 'explain',
    modelAnswer: '',
    keyPoints: Array(points).fill(keyPoint),
    probes: [],
  }
  const answer = ticks ? { ticks } : {}
  expect(deriveGrade(question, 'main', answer)).toEqual({ grade, choiceRight: null, reasonsRight: null })
})

test.each<[Answer, string]>([
  [{ words: '15 minutes' }, 'good'],
  [{ words: '15 minutes', confidence: 'guessing' }, 'hard'],
  [{ words: '5 minutes' }, 'again'],
  [{ knew: true }, 'good'],
  [{ knew: false }, 'again'],
  [{ words: 'a quarter of an hour', knew: true }, 'good'],
  [{}, 'again'],
])('a recall answered %o is %s', (answer, grade) => {
  const accept = [{ tag: 'text', text: '15 minutes' }] as const
  const question: Question = { ...frame, kind: 'recall', answer: '', accept, why: '' }
  expect(deriveGrade(question, 'main', answer).grade).toBe(grade)
})

test.each([
  [115, 'good'],
  [85, 'good'],
  [116, 'hard'],
  [70, 'hard'],
  [131, 'again'],
  [Number.NaN, 'again'],
  [null, 'again'],
])('an estimate of %s for 100, to be within 15 %%, is %s', (estimate, grade) => {
  const answer = { model: 'concurrency', tolerance: 0.15, unit: '', inputs: {} }
  const question: Question = { ...frame, kind: 'estimate', params: {}, answer, why: '' }
  const given = estimate === null ? {} : { estimate, error: errorOf(estimate, 100) }
  expect(deriveGrade(question, 'main', given).grade).toBe(grade)
})

test('the error of an estimate is a share of the right value, with its sign', () => {
  expect(errorOf(110, 100)).toBeCloseTo(0.1, 12)
  expect(errorOf(90, 100)).toBeCloseTo(-0.1, 12)
})

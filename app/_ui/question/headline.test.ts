import { expect, test } from 'vitest'
import type { Question, Standing } from '#core/question/question.ts'
import type { Answer } from '#core/review/entry.ts'
import { deriveGrade } from '#core/review/grade.ts'
import { headlineOf } from './headline.ts'

const frame = {
  id: 'q',
  packId: 'p',
  axis: 'cost',
  level: 'mid',
  title: 'A title',
  facts: [],
  covers: [],
  revision: 1,
  prompt: '<p>What?</p>',
}
const option = (choice: string, standing: Standing) => ({ choice, standing, rationale: '' })
const options = [option('tea', 'best'), option('coffee', 'acceptable'), option('water', 'wrong')]
const reasons = [
  { id: 'a', text: 'mild', right: true },
  { id: 'b', text: 'strong', right: false },
]
const scenario: Question = {
  ...frame,
  kind: 'scenario',
  options,
  reasons,
  clarifications: [],
  keyPoints: [],
  flips: [],
  probes: [],
}
const recall: Question = {
  ...frame,
  kind: 'recall',
  answer: '15 minutes',
  accept: [{ tag: 'text', text: '15 minutes' }],
  why: '',
}
const estimate: Question = {
  ...frame,
  kind: 'estimate',
  params: {},
  answer: { model: 'concurrency', tolerance: 0.1, unit: 'cups', inputs: {} },
  why: '',
}
const keyPoint = { text: 'a point', cues: [['a']], examples: ['a'], misconceptions: [] }
const explain: Question = {
  ...frame,
  kind: 'explain',
  modelAnswer: '',
  keyPoints: [keyPoint, keyPoint, keyPoint, keyPoint, keyPoint],
  probes: [],
}
const choices = ['Tea', 'Coffee', 'Water'].map((label) => ({ id: label.toLowerCase(), label, short: label }))

const headline = (question: Question, answer: Answer) => {
  const draw = { seed: 's', params: {}, prompt: '', answer: 40, working: [] }
  return headlineOf({ question, part: 'main', choices, draw }, answer, deriveGrade(question, 'main', answer))
}

const twoReasons: Question = { ...scenario, reasons: [...reasons, { id: 'c', text: 'warm', right: true }] }

test.each<[Question, Answer, string, string]>([
  [
    scenario,
    { choice: 'tea', reasons: ['a'], confidence: 'fairly' },
    'right',
    'Tea. Right, and for the right reasons',
  ],
  [
    twoReasons,
    { choice: 'tea', reasons: ['a'], confidence: 'fairly' },
    'right',
    'Tea. Right, and one more reason holds',
  ],
  [
    scenario,
    { choice: 'tea', reasons: ['b'], confidence: 'fairly' },
    'partly',
    'Tea. Right, but not for these reasons',
  ],
  [scenario, { choice: 'coffee', reasons: ['a'] }, 'partly', 'Coffee can do, Tea is better'],
  [scenario, { choice: 'water', reasons: ['a'] }, 'wrong', 'Tea, not Water'],
  [recall, { words: '15 minutes' }, 'right', 'Right'],
  [recall, { words: '5 minutes' }, 'wrong', 'Not this time'],
  [recall, {}, 'open', 'Did you know it?'],
  [recall, { knew: true }, 'right', 'Right'],
  [estimate, { estimate: 42, error: 0.05 }, 'right', 'Right within bounds: 5 % too high'],
  // As 1.1 - 1 comes out.
  [estimate, { estimate: 44, error: 0.10000000000000009 }, 'right', 'Right within bounds: 10 % too high'],
  [estimate, { estimate: 20, error: -0.5 }, 'wrong', '40 cups: yours is 50 % too low'],
  [estimate, { estimate: 46, error: 0.15 }, 'partly', '40 cups: yours is 15 % too high'],
  [estimate, {}, 'wrong', 'It is 40 cups'],
  [explain, { ticks: [0, 1, 2, 3, 4] }, 'right', '5 of 5 key points'],
  [explain, { ticks: [0, 1] }, 'partly', '2 of 5 key points'],
  [explain, { ticks: [0] }, 'wrong', '1 of 5 key points'],
])('%# says the verdict in one line', (question, answer, tone, text) => {
  expect(headline(question, answer)).toEqual({ tone, text })
})

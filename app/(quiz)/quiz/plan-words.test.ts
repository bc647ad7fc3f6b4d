import { expect, test } from 'vitest'
import type { QuizPlan } from '#core/quiz/plan.ts'
import { planInWords } from './plan-words.ts'

const PLAN: QuizPlan = {
  ...{ packId: 'p', mode: 'practice', set: 'pairs', levels: ['mid'], kinds: [], length: 10, minutes: null },
  ...{ axes: ['use-cases'], seed: '', parts: [] },
}

test('a quiz is called by what was picked for it, its axes by their labels', () => {
  const packs = [{ id: 'p', axes: [{ id: 'use-cases', label: 'Use cases' }] }]
  expect(planInWords(PLAN, packs)).toBe('Practice: minimal pairs, Use cases, mid')
  expect(planInWords({ ...PLAN, mode: 'exam', set: 'any', axes: [], levels: [] }, packs)).toBe('Exam')
})

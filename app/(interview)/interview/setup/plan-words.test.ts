import { expect, test } from 'vitest'
import type { InterviewPlan } from '#core/interview/plan.ts'
import type { Pack } from '#core/question/pack.ts'
import { planInWords } from './plan-words.ts'

const PACK = { id: 'p', axes: [{ id: 'use-cases', label: 'Use cases' }] } as unknown as Pack

const PLAN: InterviewPlan = {
  ...{ packId: 'p', company: 'alone', minutes: 20, level: 'senior', mode: 'pressure', seed: '' },
  axes: ['use-cases', 'cost'],
}

test('axes are called by their labels, and by their ids where the pack has them no more', () => {
  expect(planInWords(PLAN, [PACK])).toBe('20 minutes, senior, under pressure, Use cases, cost')
  expect(planInWords({ ...PLAN, company: 'paired', axes: [] }, [])).toBe(
    '20 minutes, senior, with an interviewer',
  )
})

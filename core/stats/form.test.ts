import { expect, test } from 'vitest'
import type { Option, Scenario } from '../question/question.ts'
import { formOf, keptChoice } from './form.ts'

const options = (best: string): readonly Option[] =>
  ['tea', 'coffee'].map((choice) => ({
    ...{ choice, standing: choice === best ? 'best' : 'wrong', rationale: '' },
  }))
const scenario: Scenario = {
  ...{ id: 'q', packId: 'drinks', axis: 'cost', level: 'junior', title: 'A guest', facts: [], covers: [] },
  ...{ revision: 1, prompt: '', kind: 'scenario', options: options('tea') },
  ...{ reasons: [], clarifications: [], keyPoints: [], probes: [] },
  flips: [
    { id: 'early', prompt: '', options: options('coffee') },
    { id: 'late', prompt: '', options: options('tea') },
  ],
}

test('a flip turns the answer or leaves it', () => {
  expect(['main', 'early', 'late', 'gone'].map((part) => formOf(scenario, part))).toEqual([
    'scenario',
    'turning',
    'staying',
    null,
  ])
})

test('whoever gives a flip the answer of its scenario kept it', () => {
  expect(keptChoice(scenario, 'early', 'tea')).toBe(true)
  expect(keptChoice(scenario, 'early', 'coffee')).toBe(false)
  expect(keptChoice(scenario, 'main', 'tea')).toBeNull()
})

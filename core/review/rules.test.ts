import { expect, test } from 'vitest'
import { checkRules, DEFAULT_RULES } from './rules.ts'

const withWeight = (index: number, weight: number) => DEFAULT_RULES.weights.with(index, weight)

test('the published weights are within their bounds', () => {
  expect(checkRules(DEFAULT_RULES)).toEqual([])
})

test.each([
  ['a set of FSRS-5', DEFAULT_RULES.weights.slice(0, 19), 'weights: FSRS-6 needs 21 numbers, not 19'],
  ['one too many', [...DEFAULT_RULES.weights, 1], 'weights: FSRS-6 needs 21 numbers, not 22'],
  ['not a number', withWeight(3, Number.NaN), 'weights[3]: NaN is not between 0.001 and 100'],
  ['infinite', withWeight(8, Number.POSITIVE_INFINITY), 'weights[8]: Infinity is not between 0 and 4.5'],
  ['too small', withWeight(20, 0.05), 'weights[20]: 0.05 is not between 0.1 and 0.8'],
])('weights are refused: %s', (_, weights, problem) => {
  expect(checkRules({ ...DEFAULT_RULES, weights })).toEqual([problem])
})

test.each([0.69, 0.971, Number.NaN])('a desired retention of %d is refused', (desiredRetention) => {
  expect(checkRules({ ...DEFAULT_RULES, desiredRetention })).toEqual([
    `desiredRetention: ${desiredRetention} is not between 0.7 and 0.97`,
  ])
})

import { expect, test } from 'vitest'
import { intervalAt } from './interval.ts'
import { DEFAULT_RULES } from './rules.ts'

test.each([
  [0.7, 93],
  [0.8, 33],
  [0.9, 10],
  [0.95, 4],
  [0.97, 2],
])('a card of ten days comes back for %d after %d days', (desiredRetention, days) => {
  expect(intervalAt(10, { ...DEFAULT_RULES, desiredRetention })).toBe(days)
})

test('no card comes back before the next day', () => {
  expect(intervalAt(0.01, DEFAULT_RULES)).toBe(1)
})

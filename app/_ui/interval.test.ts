import { expect, test } from 'vitest'
import { daysInWords, intervalOf } from './interval.ts'

const NOW = Date.UTC(2026, 11, 7, 10)

test.each([
  [{ due: NOW + 60_000, days: 0 }, '1 min'],
  [{ due: NOW + 10 * 60_000, days: 0 }, '10 min'],
  [{ due: NOW + 6 * 3_600_000, days: 0 }, '6 h'],
  [{ due: NOW - 5000, days: 0 }, '1 min'],
  [{ due: 0, days: 1 }, '1 day'],
  [{ due: 0, days: 4 }, '4 days'],
])('says %o as %s', (outcome, words) => {
  expect(intervalOf(outcome, NOW)).toBe(words)
})

test('says long intervals in months and years', () => {
  expect([30, 31, 49, 300, 365, 731].map(daysInWords)).toEqual([
    '30 days',
    '1 month',
    '1.6 months',
    '9.9 months',
    '1 year',
    '2 years',
  ])
})

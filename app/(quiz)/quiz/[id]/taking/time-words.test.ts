import { expect, test } from 'vitest'
import { clockOf, milestoneBetween } from './time-words.ts'

test.each([
  [45 * 60_000, '45:00'],
  [3_853_000, '1:04:13'],
  [59_001, '1:00'],
  [400, '0:01'],
  [0, '0:00'],
  [-5000, '0:00'],
])('%d ms are shown as %s', (ms, words) => {
  expect(clockOf(ms)).toBe(words)
})

test('ten, five and one minutes are said once, when they are reached', () => {
  expect(milestoneBetween(600_500, 600_000)).toBe('10 minutes left.')
  expect(milestoneBetween(600_000, 599_000)).toBeNull()
  expect(milestoneBetween(60_500, 59_500)).toBe('1 minute left.')
})

test('whoever comes back from a long absence hears only the last of what was passed', () => {
  expect(milestoneBetween(700_000, 200_000)).toBe('5 minutes left.')
})

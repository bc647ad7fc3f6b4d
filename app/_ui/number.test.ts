import { expect, test } from 'vitest'
import { numberIn, shown } from './number.ts'

test.each([
  ['1200', 1200],
  ['1,200.50', 1200.5],
  ['$1.2k', 1200],
  ['3.5 million', 3_500_000],
  ['2e6', 2_000_000],
  ['about 40 minutes', 40],
  ['12 months', 12],
  ['-3', -3],
  ['−3', -3],
  ['1,5', 1.5],
  ['about 0,125 USD', 0.125],
  ['12,34 million', 12_340_000],
  ['1,200,000', 1_200_000],
  ['5 constructor', 5],
])('reads %s as people mean it', (words, value) => {
  expect(numberIn(words)).toBe(value)
})

test.each(['', 'many', '.', '1e308 million'])('finds no number in "%s"', (words) => {
  expect(numberIn(words)).toBeNull()
})

test('shows small values by significance and large ones grouped', () => {
  expect([0.0042, 37.24, 12_400_000].map(shown)).toEqual(['0.0042', '37.24', '12,400,000'])
})

import { expect, test } from 'vitest'
import { markInWords, percent } from './percent.ts'

test('a share is a whole number of percent', () => {
  expect(percent(2 / 3)).toBe('67 %')
})

test('a mark just below the line is not rounded onto it', () => {
  expect(markInWords(0.6975)).toBe('69.7 %')
  expect(markInWords(0.7)).toBe('70 %')
  expect(markInWords(0.694)).toBe('69 %')
})

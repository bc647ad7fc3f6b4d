import { expect, test } from 'vitest'
import { markInWords } from './percent.ts'

test('a mark just below the line is not rounded onto it', () => {
  expect(markInWords(0.6975)).toBe('69.7\u00a0%')
  expect(markInWords(0.7)).toBe('70\u00a0%')
  expect(markInWords(0.694)).toBe('69\u00a0%')
})

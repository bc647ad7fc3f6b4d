import { expect, test } from 'vitest'
import { ageInWords } from './age.ts'

test.each([
  ['2026-11-23', 'today'],
  ['2026-11-24', 'today'],
  ['2026-11-22', 'yesterday'],
  ['2026-10-12', '42 days ago'],
  ['2026-10-09', '45 days ago'],
  ['2026-10-08', '2 months ago'],
  ['2026-10-01', '2 months ago'],
  ['2026-03-12', '8 months ago'],
  ['2025-11-23', '12 months ago'],
  ['2024-11-23', '2 years ago'],
])('%s was %s', (day, words) => {
  expect(ageInWords(day, Date.parse('2026-11-23T09:00:00Z'))).toBe(words)
})

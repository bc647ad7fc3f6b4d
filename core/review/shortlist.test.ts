import { expect, test } from 'vitest'
import { bandOf } from './band.ts'
import { DEFAULT_RULES } from './rules.ts'
import { shortlist } from './shortlist.ts'

const key = (questionId: string, stability: number, late: number) => ({
  questionId,
  band: bandOf(stability),
  dueDay: 20_000 - late,
})

test('those come first that have waited the longest for their stability', () => {
  const keys = [key('year', 365, 10), key('week', 7, 10), key('day', 1, 1), key('month', 30, 30)]
  expect(shortlist(keys, 20_000, DEFAULT_RULES, 9)).toEqual(['week', 'day', 'month', 'year'])
  expect(shortlist(keys, 20_000, DEFAULT_RULES, 2)).toEqual(['week', 'day'])
})

test('a question with several overdue cards takes one place', () => {
  const keys = [key('one', 7, 9), key('one', 7, 8), key('other', 7, 7)]
  expect(shortlist(keys, 20_000, DEFAULT_RULES, 2)).toEqual(['one', 'other'])
  expect(shortlist([], 20_000, DEFAULT_RULES, 2)).toEqual([])
})

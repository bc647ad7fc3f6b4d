import { expect, test } from 'vitest'
import type { Grade, Phase, Source } from '../review/entry.ts'
import { retentionByWeek, trueRetention } from './retention.ts'
import { shareOf } from './share.ts'

// Monday, 23 November 2026.
const MONDAY = 20780

const row = (cardId: string, studyDay: number, grade: Grade, source: Source = 'study', at = studyDay) => ({
  ...{ cardId, at, studyDay, grade, source, phase: 'review' as Phase },
})

test('what a quiz or an interview passes on is left out, since only misses are passed on', () => {
  const rows = [row('a', 1, 'good'), row('b', 1, 'again', 'quiz'), row('c', 1, 'hard', 'interview')]
  expect(trueRetention([...rows, row('d', 1, 'again', 'import')])).toEqual({
    remembered: 1,
    asked: 2,
    share: 0.5,
  })
})

test('a card that a quiz had the same day does not count as asked for the first time after it', () => {
  expect(trueRetention([row('a', 1, 'again', 'quiz', 10), row('a', 1, 'good', 'study', 20)]).asked).toBe(0)
  expect(trueRetention([row('a', 1, 'good', 'study', 10), row('a', 1, 'again', 'quiz', 20)]).asked).toBe(1)
})

test('retention by week starts weeks on Monday and keeps those in which nothing was asked', () => {
  const rows = [
    row('a', MONDAY - 15, 'again'),
    row('a', MONDAY - 14, 'good'),
    row('b', MONDAY - 8, 'again'),
    row('c', MONDAY, 'good'),
  ]
  const weeks = retentionByWeek(rows, MONDAY + 3, 3)
  expect(weeks.map(({ monday, hits, of }) => ({ monday, hits, of }))).toEqual([
    { monday: MONDAY - 14, hits: 1, of: 2 },
    { monday: MONDAY - 7, hits: 0, of: 0 },
    { monday: MONDAY, hits: 1, of: 1 },
  ])
  expect(weeks.map(({ share }) => share)).toEqual([0.5, null, 1])
})

test('the interval of a share is that of Wilson', () => {
  // Newcombe (1998), table I: 81 of 263, and 0 of 20.
  const some = shareOf(81, 263)
  expect(some.share).toBeCloseTo(0.308, 4)
  expect(some.low).toBeCloseTo(0.2553, 4)
  expect(some.high).toBeCloseTo(0.3662, 4)
  const none = shareOf(0, 20)
  expect(none.low).toBeCloseTo(0, 10)
  expect(none.high).toBeCloseTo(0.1611, 4)
  expect(shareOf(0, 0)).toEqual({ hits: 0, of: 0, share: null, low: 0, high: 1 })
})

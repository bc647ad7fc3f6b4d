import { expect, test } from 'vitest'
import { retentionByWeek, trueRetention } from './retention.ts'
import { shareOf } from './share.ts'

// Monday, 23 November 2026.
const MONDAY = 20780

const day = (studyDay: number, remembered: number, asked: number) => ({ studyDay, remembered, asked })

test('retention is the share of what was asked on all days, not the mean of their shares', () => {
  expect(trueRetention([day(1, 1, 1), day(2, 1, 3)])).toMatchObject({ hits: 2, of: 4, share: 0.5 })
  expect(trueRetention([])).toMatchObject({ hits: 0, of: 0, share: null })
})

test('retention by week starts weeks on Monday and keeps those in which nothing was asked', () => {
  const days = [day(MONDAY - 15, 0, 1), day(MONDAY - 14, 2, 2), day(MONDAY - 8, 0, 2), day(MONDAY, 3, 3)]
  const weeks = retentionByWeek(days, MONDAY + 3, 3)
  expect(weeks.map(({ monday, hits, of, share }) => ({ monday, hits, of, share }))).toEqual([
    { monday: MONDAY - 14, hits: 2, of: 4, share: 0.5 },
    { monday: MONDAY - 7, hits: 0, of: 0, share: null },
    { monday: MONDAY, hits: 3, of: 3, share: 1 },
  ])
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

import { expect, test } from 'vitest'
import { levelOf, levelsOf, weeksOf } from './calendar.ts'
import { everyDay } from './every-day.ts'

// Monday, 23 November 2026.
const MONDAY = 20780

test('days stand in weeks from Monday to Sunday, with nothing before the first and after the last', () => {
  const busy = [{ studyDay: MONDAY, reviews: 1, durationMs: 1 }]
  const weeks = weeksOf(everyDay(busy, MONDAY - 2, MONDAY + 1))
  expect(weeks.map(({ monday }) => monday)).toEqual([MONDAY - 7, MONDAY])
  expect(weeks.map(({ days }) => days.map((day) => day?.reviews ?? null))).toEqual([
    [null, null, null, null, null, 0, 0],
    [1, 0, null, null, null, null, null],
  ])
  expect(weeksOf([])).toEqual([])
})

test('days before 1970 would stand in their weeks, too', () => {
  // Thursday, 1 January 1970, and the Monday before it.
  expect(weeksOf(everyDay([], 0, 0))[0]?.monday).toBe(-3)
})

test('levels part the busy days in about four, and are fewer where days are alike', () => {
  expect(levelsOf([0, 1, 2, 3, 4, 5, 6, 7, 8])).toEqual([1, 3, 5, 7])
  expect(levelsOf([5, 5, 5, 5])).toEqual([1, 5])
  expect(levelsOf([0, 0])).toEqual([1])
  expect([0, 1, 2, 3, 8].map((count) => levelOf(count, [1, 3, 5, 7]))).toEqual([0, 1, 1, 2, 4])
})

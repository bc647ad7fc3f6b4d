import { expect, test } from 'vitest'
import { courseOf } from './course.ts'
import { DEFAULT_RULES } from './rules.ts'

test('right each time, it comes back at ever longer intervals', () => {
  const days = courseOf(['good', 'good', 'good', 'good'], DEFAULT_RULES).map((stop) => stop.days)
  expect(days).toEqual([2, 11, 46, 163])
})

test('a lapse brings it back soon', () => {
  const [, , lapse] = courseOf(['good', 'good', 'again'], DEFAULT_RULES)
  expect(lapse).toMatchObject({ grade: 'again', days: 2 })
})

test('who wants to remember less is asked later', () => {
  const stops = courseOf(['good', 'good'], { ...DEFAULT_RULES, desiredRetention: 0.8 })
  expect(stops.map(({ days }) => days)).toEqual([8, 75])
})

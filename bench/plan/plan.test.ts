import { describe, expect, test } from 'vitest'
import { recallUnder, type Setting } from './contest.ts'
import { forecastError } from './forecasts.ts'
import { fsrs, leitner, plan, sm2 } from './rivals.ts'

const SEEDS = [1, 2, 3]

describe.each<Setting>([
  { days: 14, minutes: 20, truth: 'as believed', start: 'new' },
  { days: 14, minutes: 40, truth: 'as believed', start: 'half known' },
  { days: 30, minutes: 20, truth: 'other weights', start: 'new' },
])('in $days days of $minutes minutes, memory $truth, bank $start', (setting) => {
  test('more is recalled on the date with the plan than without, for the same minutes', () => {
    const planned = recallUnder(plan, setting, SEEDS)
    for (const rival of [sm2, leitner, fsrs('as many as fit'), fsrs(10)]) {
      const without = recallUnder(rival, setting, SEEDS)
      expect(planned.mean - planned.margin).toBeGreaterThan(without.mean + without.margin)
    }
  })

  test('recall is forecast to within three points, on the first day and half-way', () => {
    const seeds = Array.from({ length: 8 }, (_, at) => at + 1)
    for (const at of [0, setting.days / 2]) {
      const { bias, axesWithin } = forecastError(setting, at, seeds)
      expect(Math.abs(bias)).toBeLessThan(3)
      expect(axesWithin).toBeGreaterThan(0.6)
    }
  })
})

test('the same learners give the same figures', () => {
  const setting: Setting = { days: 7, minutes: 10, truth: 'as believed', start: 'half known' }
  expect(recallUnder(plan, setting, [1])).toEqual(recallUnder(plan, setting, [1]))
  expect(recallUnder(plan, setting, [1])).not.toEqual(recallUnder(plan, setting, [2]))
})

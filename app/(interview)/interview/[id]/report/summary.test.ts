import { expect, test } from 'vitest'
import type { Report } from '#core/interview/report/report.ts'
import { summaryOf } from './summary.ts'

const MINUTE = 60_000

const TOTALS: Report['totals'] = {
  asked: 8,
  answered: 8,
  points: { of: 12, got: 9 },
  choices: { of: 4, got: 4, best: 3 },
  estimates: { of: 1, got: 1 },
  clarifications: { of: 2, got: 1 },
  structure: { of: 14, got: 9 },
  time: { ms: 17 * MINUTE, boxMs: 20 * MINUTE, overMs: 0, ranMs: 18 * MINUTE, pauses: 0, pausedMs: 0 },
  speech: null,
}

const summary = (totals: Partial<Report['totals']>) =>
  summaryOf({ totals: { ...TOTALS, ...totals }, plan: { minutes: 20 } as Report['plan'] })

test('what was chosen and what was said for it are said apart', () => {
  expect(summary({}).title).toBe('Every choice held; most of what a good answer says was said')
  expect(summary({ choices: { of: 4, got: 1, best: 1 }, points: { of: 12, got: 6 } }).title).toBe(
    'Most choices were wrong; about half of what a good answer says was said',
  )
  expect(summary({ choices: { of: 0, got: 0, best: 0 }, points: { of: 3, got: 0 } }).title).toBe(
    'Little of what a good answer says was said',
  )
  expect(summary({ points: { of: 0, got: 0 } }).title).toBe('Every choice held')
  expect(summary({ choices: { of: 1, got: 0, best: 0 } }).title).toBe(
    'The choice was wrong; most of what a good answer says was said',
  )
})

test('nothing answered is said as that', () => {
  expect(summary({ answered: 0 }).title).toBe('Nothing was answered')
})

test('answers and time are counted', () => {
  expect(summary({}).words).toBe(
    '8 answers to all that was asked. It took 18 min of 20 min, no round over its time.',
  )
  const time = { ...TOTALS.time, overMs: 90_000, pauses: 2, pausedMs: 3 * MINUTE }
  expect(summary({ answered: 7, time }).words).toBe(
    '7 answers to 8 questions. It took 18 min of 20 min, 1 min 30 s over the rounds’ times in all, paused 2 times for 3 min.',
  )
})

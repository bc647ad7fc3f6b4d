import { expect, test } from 'vitest'
import { curvesOf } from './curve.ts'
import type { LogEntry } from './entry.ts'
import { replay } from './replay.ts'
import { DEFAULT_RULES } from './rules.ts'
import { DAY } from './study-day.ts'
import { trace } from './trace.ts'

const NOON = 20780 * DAY + DAY / 2

const line = (day: number, grade: LogEntry['grade']): LogEntry => ({
  id: `line-${day}`,
  kind: grade === null ? 'reset' : 'review',
  at: NOON + day * DAY,
  grade,
  studyDay: 20780 + day,
  zoneOffsetMinutes: 0,
  cutoffHour: 4,
  rules: DEFAULT_RULES,
})

test('a trace ends with the memory that replaying leads to, whatever order the lines came in', () => {
  const log = [line(9, 'again'), line(0, 'good'), line(3, 'good')]
  const traced = trace('card', log)
  expect(traced.map(({ entry }) => entry.id)).toEqual(['line-0', 'line-3', 'line-9'])
  expect(traced.at(-1)?.memory).toEqual(replay('card', log))
  expect(traced.map(({ retrievability }) => retrievability?.toFixed(3) ?? null)).toEqual([
    null,
    '0.881',
    '0.947',
  ])
})

test('a card that was started over is new in between', () => {
  const traced = trace('card', [line(0, 'good'), line(1, null), line(2, 'good')])
  expect(traced.map(({ memory }) => memory.phase)).toEqual(['learning', 'new', 'learning'])
  expect(traced.at(-1)?.retrievability).toBeNull()
})

test('the chance of remembering starts at one after each review and falls to what it was at the next', () => {
  const traced = trace('card', [line(0, 'good'), line(3, 'good')])
  const pieces = curvesOf(traced, NOON + 9 * DAY, 30)
  expect(pieces.map((piece) => piece.length)).toEqual([11, 21])
  expect(pieces.map((piece) => piece[0]?.chance)).toEqual([1, 1])
  expect(pieces[0]?.at(-1)).toEqual({ at: NOON + 3 * DAY, chance: traced[1]?.retrievability })
  expect(pieces[1]?.at(-1)?.at).toBe(NOON + 9 * DAY)
})

test('there is no chance to remember a card that was started over', () => {
  const traced = trace('card', [line(0, 'good'), line(1, null)])
  expect(curvesOf(traced, NOON + 9 * DAY, 30)).toHaveLength(1)
})

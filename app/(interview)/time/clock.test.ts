import { expect, test } from 'vitest'
import { viewed } from '../interview/[id]/taking/view.fixture.ts'
import { leftInWords, milestoneBetween, roundSpan, wholeSpan } from './clock.ts'

test('what is left of a second counts as one, what is over once it is whole', () => {
  expect(leftInWords({ passedMs: 0, wholeMs: 600_000 })).toBe('10:00')
  expect(leftInWords({ passedMs: 540_500, wholeMs: 600_000 })).toBe('1:00')
  expect(leftInWords({ passedMs: 600_500, wholeMs: 600_000 })).toBe('+0:00')
  expect(leftInWords({ passedMs: 665_000, wholeMs: 600_000 })).toBe('+1:05')
})

test('time is said aloud at half of it, at two minutes left and when it is over, each once', () => {
  const said: string[] = []
  const at = (seconds: number) => ({ passedMs: seconds * 1000, wholeMs: 600_000 })
  for (let second = 1; second <= 700; second += 1) {
    const milestone = milestoneBetween(at(second - 1), at(second))
    if (milestone !== null) said.push(`${second} ${milestone}`)
  }
  expect(said).toEqual([
    '300 Half of the time has passed.',
    '480 2 minutes left.',
    '600 The time is over. Come to an end.',
  ])
})

test('the time of a round runs from the first thing asked in it, and stands with the clock', () => {
  const view = viewed()
  expect(wholeSpan(view, view.now + 30_000)).toEqual({ passedMs: 90_000, wholeMs: 600_000 })
  expect(roundSpan(view, 0, view.now + 30_000)).toEqual({ passedMs: 85_000, wholeMs: 120_000 })
  const paused = { ...view, clock: { ranMs: 60_000, since: null } }
  expect(roundSpan(paused, 0, view.now + 30_000)).toEqual({ passedMs: 55_000, wholeMs: 120_000 })
})

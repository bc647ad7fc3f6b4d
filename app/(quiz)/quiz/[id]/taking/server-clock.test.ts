import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createServerClock } from './server-clock.ts'

const SERVER = Date.UTC(2026, 11, 7, 10)

beforeEach(() =>
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout'], now: Date.UTC(1999, 0, 1) }),
)
afterEach(() => vi.useRealTimers())

test('goes on from what the server said, though the browser thinks it is another year', () => {
  const clock = createServerClock(SERVER)
  vi.advanceTimersByTime(90_000)
  expect(clock.now()).toBe(SERVER + 90_000)
})

test('a browser whose clock is set meanwhile changes nothing, and is noticed', () => {
  const clock = createServerClock(SERVER)
  vi.advanceTimersByTime(1000)
  expect(clock.noticeSkip()).toBe(false)
  vi.setSystemTime(Date.UTC(2030, 0, 1))
  expect(clock.now()).toBe(SERVER + 1000)
  expect(clock.noticeSkip()).toBe(true)
  expect(clock.noticeSkip()).toBe(false)
})

test('an answer of the server that took long to come is taken to be as old as the question', () => {
  const clock = createServerClock(SERVER)
  vi.advanceTimersByTime(10_000)
  const asked = performance.now()
  vi.advanceTimersByTime(3000)
  clock.heard(SERVER + 10_500, asked)
  expect(clock.now()).toBe(SERVER + 13_500)
  expect(clock.noticeSkip()).toBe(false)
})

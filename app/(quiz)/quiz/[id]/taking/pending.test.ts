import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPending } from './pending.ts'

const START = Date.UTC(2026, 11, 7, 10)

beforeEach(() => vi.useFakeTimers({ now: START }))
afterEach(() => vi.useRealTimers())

const pendingWith = () => {
  const saved: number[] = []
  return { saved, pending: createPending((at) => saved.push(at - START)) }
}

test('a change is saved soon after, as of when it was made', () => {
  const { saved, pending } = pendingWith()
  pending.note()
  vi.advanceTimersByTime(100)
  pending.note()
  vi.advanceTimersByTime(399)
  expect(saved).toEqual([])
  vi.advanceTimersByTime(1)
  expect(saved).toEqual([100])
})

test('whoever writes on and on is saved every three seconds', () => {
  const { saved, pending } = pendingWith()
  for (let at = 0; at < 7000; at += 100) {
    pending.note()
    vi.advanceTimersByTime(100)
  }
  expect(saved).toEqual([2900, 5900])
})

test('leaving saves at once what is open, and nothing where nothing is', () => {
  const { saved, pending } = pendingWith()
  expect(pending.settle()).toBe(false)
  pending.note()
  expect(pending.isOpen()).toBe(true)
  expect(pending.settle()).toBe(true)
  vi.advanceTimersByTime(5000)
  expect(saved).toEqual([0])
})

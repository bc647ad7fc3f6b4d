import { expect, test } from 'vitest'
import { bodyOf, inOrder, type Op, patience } from './outbox-op.ts'

const NOW = Date.UTC(2026, 11, 7, 10)

const op = (id: string, at: number, what: Op['what'] = 'answer'): Op => ({
  id,
  what,
  cardId: 'card',
  at,
  method: 'POST',
  path: '/api/reviews',
  body: { id },
})

test('an answer is sent with how long ago it was given, counted anew each time', () => {
  expect(bodyOf(op('a', NOW - 5000), NOW)).toBe('{"id":"a","agoMs":5000}')
  expect(bodyOf(op('a', NOW - 5000), NOW + 60_000)).toBe('{"id":"a","agoMs":65000}')
})

test('a clock that was set back makes no answer from the future, a long absence none that is refused', () => {
  expect(bodyOf(op('a', NOW + 5000), NOW)).toBe('{"id":"a","agoMs":0}')
  expect(bodyOf(op('a', 0), NOW)).toBe('{"id":"a","agoMs":2592000000}')
})

test('what happens in an attempt is sent in a list, handing it in is not', () => {
  const event = { ...op('a', NOW - 5000, 'change'), aged: 'list' as const }
  expect(bodyOf(event, NOW)).toBe('[{"id":"a","agoMs":5000}]')
  expect(bodyOf({ ...event, body: {}, aged: 'body' }, NOW)).toBe('{"agoMs":5000}')
})

test('what is no answer is sent as it is', () => {
  expect(bodyOf(op('a', NOW, 'change'), NOW + 1000)).toBe('{"id":"a"}')
  expect(bodyOf({ ...op('a', NOW, 'undo'), body: null }, NOW)).toBeNull()
})

test('ops go out oldest first, an undo after the answer of the same moment', () => {
  const sorted = inOrder([op('undo', NOW, 'undo'), op('late', NOW + 1), op('answer', NOW)])
  expect(sorted.map(({ id }) => id)).toEqual(['answer', 'undo', 'late'])
})

test('waits longer after each failure, up to half a minute', () => {
  expect([0, 1, 2, 5, 6, 50].map(patience)).toEqual([500, 1000, 2000, 16_000, 30_000, 30_000])
})

import { expect, test } from 'vitest'
import { bodyOf } from '#app/(review)/study/outbox-op.ts'
import { eventOp, handInOp, unsentOf } from './attempt-op.ts'

const NOW = Date.UTC(2026, 11, 7, 10)
const flag = eventOp('mine', { id: 'b', place: 2, after: 'a' }, { tag: 'flagged', flagged: true })

test('an event goes out with its place, its age and the one before it', () => {
  expect(flag.path).toBe('/api/attempts/mine/events')
  expect(bodyOf({ ...flag, at: NOW - 400 }, NOW)).toBe(
    '[{"id":"b","place":2,"after":"a","tag":"flagged","flagged":true,"agoMs":400}]',
  )
})

test('handing in says how long ago it was, and nothing else', () => {
  expect(bodyOf({ ...handInOp('mine'), at: NOW - 400 }, NOW)).toBe('{"agoMs":400}')
})

test('what an earlier page could not send is taken up by the server’s time; another attempt’s is not', () => {
  const other = eventOp('other', { id: 'c', place: 0, after: null }, { tag: 'left', ms: 5 })
  const ops = [flag, other].map((op) => ({ ...op, at: NOW }))
  expect(unsentOf(ops, 'mine', 7000)).toEqual({
    events: [{ id: 'b', place: 2, at: NOW + 7000, tag: 'flagged', flagged: true }],
    handedIn: false,
  })
  expect(unsentOf([{ ...handInOp('mine'), at: NOW }], 'mine', 0)).toEqual({ events: [], handedIn: true })
})

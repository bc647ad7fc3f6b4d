import { expect, test } from 'vitest'
import { momentsOf } from './moments-of.ts'

const names = (before: string, after: string) => {
  const found = momentsOf(Date.parse(before), Date.parse(after), 'Europe/Berlin')
  return [found.before, found.after]
}

test('days of one year need no year', () => {
  expect(names('2026-11-06T16:00Z', '2026-11-17T17:00Z')).toEqual(['6 Nov', '17 Nov'])
})

test('days of two years are told apart by it', () => {
  expect(names('2026-12-17T16:00Z', '2027-01-17T16:00Z')).toEqual(['17 Dec 2026', '17 Jan 2027'])
})

test('two on one day are told apart by the time where the learner is', () => {
  expect(names('2026-11-06T08:00Z', '2026-11-06T16:30Z')).toEqual(['6 Nov, 09:00', '6 Nov, 17:30'])
})

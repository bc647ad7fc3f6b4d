import { expect, test } from 'vitest'
import { forOwner } from './for-owner.ts'
import type { Report } from './report.ts'

const report = (company: 'alone' | 'paired'): Report =>
  ({
    plan: { company },
    notes: [{ ask: null, words: 'Slow.', atMs: 0 }],
    scores: [],
    rounds: [],
  }) as unknown as Report

test('a host who interviewed has their notes', () => {
  expect(forOwner(report('paired'), 'guest').notes).toHaveLength(1)
})

test('a host who was the candidate has none of the interviewer’s', () => {
  expect(forOwner(report('paired'), 'host').notes).toEqual([])
})

test('alone, everything is one’s own', () => {
  const own = report('alone')
  expect(forOwner(own, 'host')).toBe(own)
})

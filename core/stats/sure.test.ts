import { expect, test } from 'vitest'
import type { Confidence } from '../review/entry.ts'
import { judged, type SureTally, sureness } from './sure.ts'

const tallies = (confidence: Confidence, right: number, wrong: number): readonly SureTally[] => [
  { confidence, right: true, answers: right },
  { confidence, right: false, answers: wrong },
]

test('right choices are counted by how sure the learner was', () => {
  const [guessing, fairly, certain] = sureness(
    [...tallies('guessing', 3, 9), ...tallies('certain', 50, 30), ...tallies('fairly', 30, 10)],
    4,
  )
  expect(guessing).toMatchObject({ confidence: 'guessing', said: 0.25, hits: 3, of: 12, share: 0.25 })
  expect(fairly).toMatchObject({ said: 0.7, hits: 30, of: 40, share: 0.75 })
  expect(certain).toMatchObject({ said: 0.95, hits: 50, of: 80, share: 0.625 })
})

test('who says certain and is often wrong is too sure; who says guessing and is mostly right, too unsure', () => {
  const all = sureness(
    [...tallies('guessing', 9, 3), ...tallies('fairly', 14, 6), ...tallies('certain', 50, 30)],
    4,
  )
  expect(all.map(judged)).toEqual(['too-unsure', 'as-said', 'too-sure'])
})

test('a few answers say nothing about how sure somebody is', () => {
  expect(sureness(tallies('certain', 0, 9), 4).map(judged)).toEqual(['too-few', 'too-few', 'too-few'])
})

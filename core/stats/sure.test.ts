import { expect, test } from 'vitest'
import type { Confidence, Source } from '../review/entry.ts'
import { judged, type SureRow, sureness } from './sure.ts'

let days = 0
const rows = (
  confidence: Confidence,
  right: number,
  wrong: number,
  source: Source = 'study',
): readonly SureRow[] =>
  Array.from({ length: right + wrong }, (_, place) => {
    days += 1
    return { cardId: 'a', at: days, studyDay: days, source, confidence, right: place < right }
  })

test('right choices are counted by how sure the learner was', () => {
  const [guessing, fairly, certain] = sureness(
    [...rows('guessing', 3, 9), ...rows('fairly', 30, 10), ...rows('certain', 50, 30)],
    4,
  )
  expect(guessing).toMatchObject({ confidence: 'guessing', said: 0.25, hits: 3, of: 12, share: 0.25 })
  expect(fairly).toMatchObject({ said: 0.7, hits: 30, of: 40, share: 0.75 })
  expect(certain).toMatchObject({ said: 0.95, hits: 50, of: 80, share: 0.625 })
})

test('who says certain and is often wrong is too sure; who says guessing and is mostly right, too unsure', () => {
  const all = sureness([...rows('guessing', 9, 3), ...rows('fairly', 14, 6), ...rows('certain', 50, 30)], 4)
  expect(all.map(judged)).toEqual(['too-unsure', 'as-said', 'too-sure'])
})

test('a few answers say nothing about how sure somebody is', () => {
  expect(sureness(rows('certain', 0, 9), 4).map(judged)).toEqual(['too-few', 'too-few', 'too-few'])
})

test('only the first answer of a card on a day counts, and nothing that a quiz passed on', () => {
  const [first] = rows('certain', 0, 1)
  if (first === undefined) throw new Error('there is one')
  const again = { ...first, at: first.at + 0.5, right: true }
  const counted = sureness([again, first, ...rows('certain', 0, 5, 'quiz')], 4)
  expect(counted[2]).toMatchObject({ hits: 0, of: 1 })
})

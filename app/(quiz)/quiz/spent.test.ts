import { expect, test } from 'vitest'
import { counted, spent } from './spent.ts'

test('time is said as finely as one would say it', () => {
  expect([48_200, 72_000, 120_000, 1_860_000, 3_900_000, 7_200_000].map(spent)).toEqual([
    '48 s',
    '1 min 12 s',
    '2 min',
    '31 min',
    '1 h 5 min',
    '2 h',
  ])
})

test('one is counted as one', () => {
  expect([counted(1, 'question'), counted(0, 'question'), counted(2, 'axis', 'axes')]).toEqual([
    '1 question',
    '0 questions',
    '2 axes',
  ])
})

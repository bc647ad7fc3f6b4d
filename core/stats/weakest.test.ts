import { expect, test } from 'vitest'
import { weakestAxis } from './weakest.ts'

test('the weakest axis is the one forgotten most often, not the one asked most often', () => {
  const scaling = { axis: 'scaling', answers: 20, forgotten: 5 }
  const cost = { axis: 'cost', answers: 6, forgotten: 3 }
  expect(weakestAxis([scaling, cost])).toEqual(cost)
})

test('a few answers are too few to call an axis weak', () => {
  expect(weakestAxis([{ axis: 'cost', answers: 4, forgotten: 4 }])).toBeNull()
})

test('an axis without a slip is not weak', () => {
  expect(weakestAxis([{ axis: 'cost', answers: 40, forgotten: 0 }])).toBeNull()
})

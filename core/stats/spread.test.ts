import { expect, test } from 'vitest'
import { PREDICTION_CLASSES, placeIn, SPREAD_CLASSES, spread } from './spread.ts'

test('the classes leave no gap from nothing to certainty', () => {
  for (const classes of [SPREAD_CLASSES, PREDICTION_CLASSES]) {
    expect(classes[0]).toEqual({ from: 0, to: 0.5 })
    expect(classes.at(-1)).toEqual({ from: 0.95, to: 1 })
    expect(classes.slice(1).map(({ from }) => from)).toEqual(classes.slice(0, -1).map(({ to }) => to))
  }
})

test('a class holds its lower bound, and the highest one certainty too', () => {
  const places = [0, 0.4999, 0.5, 0.6999, 0.7, 0.9499, 0.95, 1].map((value) => placeIn(SPREAD_CLASSES, value))
  expect(places).toEqual([0, 0, 1, 1, 2, 4, 5, 5])
})

test('retrievabilities are counted by class, with their mean', () => {
  expect(spread([0.2, 0.6, 0.97, 0.99])).toEqual({ counts: [1, 1, 0, 0, 0, 2], of: 4, mean: 0.69 })
  expect(spread([]).mean).toBeNull()
})

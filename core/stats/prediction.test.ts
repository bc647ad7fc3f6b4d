import { expect, test } from 'vitest'
import { type ChanceTally, predictionOf } from './prediction.ts'

const tally = (chance: number, remembered: number, asked: number): ChanceTally => ({
  chance,
  remembered,
  asked,
})

test('predictions are gathered in classes, each with its mean and with what was remembered', () => {
  const { bins, of } = predictionOf(
    [tally(0.9, 1, 1), tally(0.94, 1, 3), tally(0.95, 1, 1), tally(1, 1, 1), tally(0.2, 0, 1)],
    1,
  )
  expect(of).toBe(7)
  expect(bins.map(({ from, to, of: asked, hits }) => [from, to, asked, hits])).toEqual([
    [0, 0.5, 1, 0],
    [0.9, 0.95, 4, 2],
    [0.95, 1, 2, 2],
  ])
  expect(bins[1]?.predicted).toBeCloseTo(0.93, 10)
  expect(bins[2]?.predicted).toBeCloseTo(0.975, 10)
})

test('a class with few answers is joined with the next that has some, the highest with the one before', () => {
  const tallies = [0.3, 0.62, 0.63, 0.81, 0.83, 0.97].map((chance) => tally(chance, 1, 1))
  expect(predictionOf(tallies, 2).bins.map(({ from, to, of }) => [from, to, of])).toEqual([
    [0, 0.65, 3],
    [0.8, 1, 3],
  ])
  expect(predictionOf(tallies, 10).bins.map(({ from, to, of }) => [from, to, of])).toEqual([[0, 1, 6]])
})

test('log loss and RMSE over the bins are those worked out by hand', () => {
  const { logLoss, rmse } = predictionOf([tally(0.8, 1, 2), tally(0.9, 2, 2)], 1)
  // (-ln 0.8 - ln 0.2 - 2 ln 0.9) / 4
  expect(logLoss).toBeCloseTo(0.510826, 6)
  // √((2 · (0.8 - 0.5)² + 2 · (0.9 - 1)²) / 4)
  expect(rmse).toBeCloseTo(Math.sqrt(0.05), 10)
})

test('a certainty that failed costs much, but not infinitely much', () => {
  expect(predictionOf([tally(1, 0, 1)], 1).logLoss).toBeCloseTo(-Math.log(1e-4), 10)
})

test('nothing asked is neither right nor wrong', () => {
  expect(predictionOf([], 1)).toEqual({ bins: [], of: 0, logLoss: null, rmse: null })
})

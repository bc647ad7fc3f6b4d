import { expect, test } from 'vitest'
import type { Grade } from '../review/entry.ts'
import { type PredictedRow, predictionOf } from './prediction.ts'

let days = 0
const row = (retrievability: number | null, grade: Grade, rest: Partial<PredictedRow> = {}): PredictedRow => {
  days += 1
  const card = { cardId: 'a', at: days, studyDay: days, source: 'study', phase: 'review' } as const
  return { ...card, retrievability, grade, ...rest }
}

test('predictions are gathered in classes, each with its mean and with what was remembered', () => {
  const { bins, of } = predictionOf(
    [row(0.9, 'good'), row(0.94, 'again'), row(0.95, 'hard'), row(1, 'easy'), row(0.2, 'again')],
    1,
  )
  expect(of).toBe(5)
  expect(bins.map(({ from, to, of: answers, hits }) => [from, to, answers, hits])).toEqual([
    [0, 0.5, 1, 0],
    [0.9, 0.95, 2, 1],
    [0.95, 1, 2, 2],
  ])
  expect(bins[1]?.predicted).toBeCloseTo(0.92, 10)
  expect(bins[2]?.predicted).toBeCloseTo(0.975, 10)
})

test('a class with few answers is joined with the next that has some, the highest with the one before', () => {
  const rows = [0.3, 0.62, 0.63, 0.81, 0.83, 0.97].map((chance) => row(chance, 'good'))
  expect(predictionOf(rows, 2).bins.map(({ from, to, of }) => [from, to, of])).toEqual([
    [0, 0.65, 3],
    [0.8, 1, 3],
  ])
  expect(predictionOf(rows, 10).bins.map(({ from, to, of }) => [from, to, of])).toEqual([[0, 1, 6]])
})

test('log loss and RMSE over the bins are those worked out by hand', () => {
  const { logLoss, rmse } = predictionOf(
    [row(0.8, 'good'), row(0.8, 'again'), row(0.9, 'good'), row(0.9, 'good')],
    1,
  )
  // (-ln 0.8 - ln 0.2 - 2 ln 0.9) / 4
  expect(logLoss).toBeCloseTo(0.510826, 6)
  // √((2 · (0.8 - 0.5)² + 2 · (0.9 - 1)²) / 4)
  expect(rmse).toBeCloseTo(Math.sqrt(0.05), 10)
})

test('a certainty that failed costs much, but not infinitely much', () => {
  expect(predictionOf([row(1, 'again')], 1).logLoss).toBeCloseTo(-Math.log(1e-4), 10)
})

test('first answers, learning cards and what quizzes pass on are predictions of nothing', () => {
  const rows = [
    row(null, 'good'),
    row(0.7, 'good', { phase: 'learning' }),
    row(0.7, 'again', { source: 'quiz' }),
  ]
  expect(predictionOf(rows, 1)).toMatchObject({ of: 0, logLoss: null, rmse: null })
})

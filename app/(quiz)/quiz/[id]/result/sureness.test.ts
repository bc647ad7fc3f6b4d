import { expect, test } from 'vitest'
import type { Calibration } from '#core/quiz/result.ts'
import { surenessInWords } from './sureness.ts'

const calibration = (answers: number, said: number, right: number): Calibration => ({
  answers,
  brier: 0.2,
  said,
  right,
  excess: said - right,
  byConfidence: [],
})

test('saying more than what was right is over-confident, by so many points', () => {
  expect(surenessInWords(calibration(20, 0.85, 0.6))).toBe(
    'You said 85\u00a0% on average and were right in 60\u00a0% of 20 answers: over-confident by 25 points.',
  )
})

test('saying less is under-confident', () => {
  expect(surenessInWords(calibration(20, 0.5, 0.9))).toBe(
    'You said 50\u00a0% on average and were right in 90\u00a0% of 20 answers: under-confident by 40 points. You know more than you trust yourself to.',
  )
})

test('a small gap is none', () => {
  expect(surenessInWords(calibration(20, 0.75, 0.8))).toBe(
    'You said 75\u00a0% on average and were right in 80\u00a0% of 20 answers: you know what you know.',
  )
})

test('few answers are no more than a hint', () => {
  expect(surenessInWords(calibration(3, 0.95, 1 / 3))).toBe(
    'You said 95\u00a0% on average and were right in 33\u00a0% of 3 answers: over-confident by 62 points. With so few answers that is no more than a hint.',
  )
})

test('without a confidence nothing is said of it', () => {
  expect(
    surenessInWords({ answers: 0, brier: null, said: null, right: null, excess: null, byConfidence: [] }),
  ).toBe('No answer came with a confidence, so there is nothing to compare.')
})

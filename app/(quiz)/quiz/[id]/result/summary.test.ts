import { expect, test } from 'vitest'
import type { AttemptResult } from '#core/quiz/result.ts'
import { summaryOf } from './summary.ts'

const result = (
  places: number,
  answered: number,
  full: number,
  half: number,
  mark: number,
): AttemptResult => ({
  ...{ places, answered, full, half, mark },
  passed: mark >= 0.7,
  byAxis: [],
  byLevel: [],
  calibration: { answers: 0, brier: null, said: null, right: null, excess: null, byConfidence: [] },
  wrongReasons: 0,
  lucky: 0,
  ms: 0,
})

test('an exam above the line is passed', () => {
  expect(summaryOf('exam', result(20, 20, 14, 17, 0.78))).toEqual({
    tone: 'passed',
    title: 'Passed with 78\u00a0%',
    words: '8 points above the line of 70\u00a0%. 14 of 20 questions fully right, 3 more at least half.',
  })
})

test('an exam below it says by how much, and what was left out', () => {
  expect(summaryOf('exam', result(10, 7, 5, 5, 0.5))).toEqual({
    tone: 'below',
    title: '50\u00a0%, not passed',
    words:
      '20 points below the line of 70\u00a0%. 5 of 10 questions fully right, 3 not answered, which count as wrong.',
  })
})

test('a mark just below the line does not read as one on it', () => {
  const { title, words } = summaryOf('exam', result(10, 10, 6, 8, 0.6975))
  expect(title).toBe('69.7\u00a0%, not passed')
  expect(words).toMatch(/^The line is at 70\u00a0%: just missed\./)
})

test('all right is said as such', () => {
  expect(summaryOf('exam', result(3, 3, 3, 3, 1)).title).toBe('Passed, all of it right')
  expect(summaryOf('practice', result(3, 3, 3, 3, 1)).title).toBe('All of it right')
})

test('an exam without an answer has a mark of nothing, a practice has none', () => {
  expect(summaryOf('exam', result(3, 0, 0, 0, 0))).toEqual({
    tone: 'below',
    title: 'Nothing was answered',
    words: 'None of the 3 questions has an answer, so the mark is 0\u00a0%.',
  })
  expect(summaryOf('practice', { ...result(0, 0, 0, 0, 0), mark: null }).words).toBe(
    'So there is nothing to mark.',
  )
})

test('practice is no exam, and says what one asks for', () => {
  expect(summaryOf('practice', result(4, 4, 2, 3, 0.6)).words).toBe(
    'An exam is passed at 70\u00a0%. 2 of 4 questions fully right, 1 more at least half.',
  )
})

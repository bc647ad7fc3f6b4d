import { expect, test } from 'vitest'
import type { Grade, Phase } from '../review/entry.ts'
import { byDay } from './by-day.ts'
import { dueForecast } from './forecast.ts'
import { trueRetention } from './retention.ts'

test('reviews are counted by study day and grade, empty days included', () => {
  const row = (studyDay: number, grade: Grade) => ({ studyDay, grade, durationMs: 1000 })
  const rows = [row(9, 'good'), row(10, 'good'), row(10, 'again'), row(12, 'easy'), row(13, 'good')]
  expect(byDay(rows, 10, 12)).toEqual([
    { studyDay: 10, reviews: 2, grades: { again: 1, hard: 0, good: 1, easy: 0 }, durationMs: 2000 },
    { studyDay: 11, reviews: 0, grades: { again: 0, hard: 0, good: 0, easy: 0 }, durationMs: 0 },
    { studyDay: 12, reviews: 1, grades: { again: 0, hard: 0, good: 0, easy: 1 }, durationMs: 1000 },
  ])
  expect(byDay(rows, 12, 10)).toEqual([])
})

test('what is overdue is forecast for today', () => {
  const due = [
    { dueDay: 7, cards: 2 },
    { dueDay: 10, cards: 3 },
    { dueDay: 12, cards: 4 },
    { dueDay: 13, cards: 5 },
  ]
  expect(dueForecast(due, 10, 3)).toEqual([
    { dueDay: 10, cards: 5 },
    { dueDay: 11, cards: 0 },
    { dueDay: 12, cards: 4 },
  ])
})

test('retention counts the first review of a card on a day, of cards in review', () => {
  const row = (cardId: string, at: number, studyDay: number, grade: Grade, phase: Phase = 'review') => ({
    ...{ cardId, at, studyDay, grade, phase, source: 'study' as const },
  })
  const rows = [
    row('a', 3, 1, 'good', 'relearning'),
    row('a', 2, 1, 'again'),
    row('b', 1, 1, 'hard'),
    row('a', 9, 2, 'good'),
    row('c', 4, 1, 'again', 'new'),
    row('d', 5, 1, 'good', 'learning'),
    row('d', 6, 1, 'again'),
  ]
  expect(trueRetention(rows)).toEqual({ asked: 3, remembered: 2, share: 2 / 3 })
  expect(trueRetention([])).toEqual({ asked: 0, remembered: 0, share: null })
})

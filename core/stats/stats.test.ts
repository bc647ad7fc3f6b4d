import { expect, test } from 'vitest'
import { everyDay } from './every-day.ts'
import { dueForecast } from './forecast.ts'

test('days without reviews stand between those that have some', () => {
  const day = (studyDay: number, reviews: number) => ({ studyDay, reviews, durationMs: 1000 * reviews })
  const days = [day(9, 1), day(10, 2), day(12, 1), day(13, 1)]
  expect(everyDay(days, 10, 12)).toEqual([day(10, 2), day(11, 0), day(12, 1)])
  expect(everyDay(days, 12, 10)).toEqual([])
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

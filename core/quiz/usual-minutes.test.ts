import { expect, test } from 'vitest'
import { usualMinutes } from './usual-minutes.ts'

test('an exam takes two minutes a question, and never none', () => {
  expect([30, 1, 0, 500].map(usualMinutes)).toEqual([60, 2, 1, 300])
})

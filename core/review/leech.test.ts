import { expect, test } from 'vitest'
import { isLeech } from './leech.ts'

test('a card is marked at 8 lapses and again at every 4 more', () => {
  const marked = Array.from({ length: 21 }, (_, lapses) => lapses).filter(isLeech)
  expect(marked).toEqual([8, 12, 16, 20])
})

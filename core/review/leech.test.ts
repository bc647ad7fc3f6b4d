import { expect, test } from 'vitest'
import { isLeech } from './leech.ts'

test('a card is marked from 8 lapses on', () => {
  const marked = Array.from({ length: 12 }, (_, lapses) => lapses).filter(isLeech)
  expect(marked).toEqual([8, 9, 10, 11])
})

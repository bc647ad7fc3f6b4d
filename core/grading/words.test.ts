import { expect, it } from 'vitest'
import { stemsOf, wordsOf } from './words.ts'

it('takes a text apart', () => {
  expect(wordsOf("It's 1,000 GB-seconds, isn’t it?").map(({ text }) => text)).toEqual([
    'its',
    '1000',
    'gb',
    'seconds',
    'isnt',
    'it',
  ])
  expect(wordsOf('Scaling out').map(({ stem, start, end }) => [stem, start, end])).toEqual([
    ['scale', 0, 7],
    ['out', 8, 11],
  ])
})

it('keeps the stems of words that tell something, a number being the same in words', () => {
  expect([...stemsOf(wordsOf('It is about the ten environments and an environment'))]).toEqual([
    '10',
    'environ',
  ])
})

it('does not keep what it learned for ever', () => {
  const many = Array.from({ length: 20_100 }, (_, at) => `w${at}`).join(' ')
  expect(wordsOf(many)).toHaveLength(20_100)
  expect(wordsOf('scaling')[0]?.stem).toBe('scale')
})

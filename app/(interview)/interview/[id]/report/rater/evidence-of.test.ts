import { expect, test } from 'vitest'
import { evidenceOf, type RatedAnswer, wordsOf } from './evidence-of.ts'

const ANSWERS: readonly RatedAnswer[] = [
  { ask: '0.main', name: '1. Tea', words: 'Tea keeps. It is cheap.' },
  { ask: '1.main', name: '2. Coffee', words: 'It is cheap to make, and quick.' },
]

test('words that stand in an answer are a quote of the first that has them', () => {
  expect(evidenceOf('It is cheap', ANSWERS)).toEqual({ tag: 'quote', ask: '0.main', start: 11, end: 22 })
  expect(evidenceOf(' “and quick” ', ANSWERS)).toEqual({ tag: 'quote', ask: '1.main', start: 21, end: 30 })
})

test('any other words are a note, and blank ones nothing', () => {
  expect(evidenceOf('Never asked who drinks it', ANSWERS)).toEqual({
    tag: 'note',
    words: 'Never asked who drinks it',
  })
  expect(evidenceOf(' \n', ANSWERS)).toBeNull()
  expect(evidenceOf('“”', ANSWERS)).toEqual({ tag: 'note', words: '“”' })
})

test('what was given before comes back as it was typed', () => {
  for (const typed of ['cheap to make', 'A note'])
    expect(wordsOf(evidenceOf(typed, ANSWERS) ?? { tag: 'note', words: '' }, ANSWERS)).toBe(typed)
})

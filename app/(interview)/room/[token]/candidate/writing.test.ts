import { expect, test } from 'vitest'
import type { AskedView } from '#core/interview/view.ts'
import { draftOf, missingOf, NOTHING_WRITTEN, writingOf } from './writing.ts'

type Asked = Pick<AskedView, 'question'>
const prompt = { title: 'T', prompt: '<p>P</p>' }
const ask = ({ question }: Asked) => ({ question }) as AskedView
const scenario = ask({ question: { kind: 'scenario', ...prompt, flip: null, reasons: [] } })
const estimate = ask({ question: { kind: 'estimate', ...prompt, unit: 'cups', tolerance: 0.1 } })
const probe = ask({ question: null })

test('a number is kept as it is typed, and sent once it can be read', () => {
  expect(draftOf(estimate, { answer: { words: 'So' }, typed: '1.2k' })).toEqual({
    words: 'So',
    estimate: 1200,
  })
  expect(draftOf(estimate, { answer: {}, typed: 'many' })).toEqual({ words: '' })
  expect(writingOf({ words: 'So', estimate: 1200 })).toEqual({ answer: { words: 'So' }, typed: '1200' })
})

test('a scenario needs a choice and how sure one is, and its words may be said aloud', () => {
  expect(missingOf(scenario, { answer: {}, typed: '' }, false)).toBe('Choose an option first.')
  expect(missingOf(scenario, { answer: { choice: 'tea' }, typed: '' }, false)).toBe(
    'Say how sure you are first.',
  )
  expect(
    missingOf(scenario, { answer: { choice: 'tea', confidence: 'fairly' }, typed: '' }, false),
  ).toBeNull()
})

test('an answer without a word is sent only when that is meant', () => {
  expect(missingOf(probe, { answer: { words: ' ' }, typed: '' }, false)).toBe(NOTHING_WRITTEN)
  expect(missingOf(probe, { answer: { words: ' ' }, typed: '' }, true)).toBeNull()
  expect(missingOf(estimate, { answer: {}, typed: '3' }, false)).toBeNull()
})

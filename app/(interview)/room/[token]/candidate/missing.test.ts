import { expect, test } from 'vitest'
import { BLANK, UNREADABLE } from '#app/(interview)/answer-draft.ts'
import { missingOf, NOTHING_WRITTEN } from './missing.ts'

const prompt = { title: 'T', prompt: '<p>P</p>' }
const scenario = { question: { kind: 'scenario', ...prompt, flip: null, reasons: [] } } as const
const estimate = { question: { kind: 'estimate', ...prompt, unit: 'cups', tolerance: 0.1 } } as const
const probe = { question: null }

test('a scenario needs a choice and how sure one is, and its words may be said aloud', () => {
  expect(missingOf(scenario, BLANK, false)).toBe('Choose an option first.')
  expect(missingOf(scenario, { ...BLANK, choice: 'tea' }, false)).toBe('Say how sure you are first.')
  expect(missingOf(scenario, { ...BLANK, choice: 'tea', confidence: 'fairly' }, false)).toBeNull()
})

test('a number that cannot be read stays in the way', () => {
  expect(missingOf(estimate, { ...BLANK, typed: '3' }, false)).toBeNull()
  expect(missingOf(estimate, { ...BLANK, typed: 'many' }, true)).toBe(UNREADABLE)
})

test('an answer without a word is sent only when that is meant', () => {
  expect(missingOf(probe, { ...BLANK, words: ' ' }, false)).toBe(NOTHING_WRITTEN)
  expect(missingOf(probe, { ...BLANK, words: ' ' }, true)).toBeNull()
})

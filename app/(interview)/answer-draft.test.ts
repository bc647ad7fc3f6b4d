import { expect, test } from 'vitest'
import { answerIn, BLANK, draftFrom, missingIn, UNREADABLE } from './answer-draft.ts'

const SCENARIO = { kind: 'scenario', title: '', prompt: '', flip: null, reasons: [] } as const
const ESTIMATE = { kind: 'estimate', title: '', prompt: '', unit: 'cups', tolerance: 0.1 } as const

test('what is missing is named, one thing at a time', () => {
  expect(missingIn({ question: SCENARIO }, BLANK)).toMatch(/^No option chosen yet/)
  expect(missingIn({ question: SCENARIO }, { ...BLANK, choice: 'tea' })).toMatch(/^Not said yet how sure/)
  const decided = { ...BLANK, choice: 'tea', confidence: 'fairly' as const }
  expect(missingIn({ question: SCENARIO }, decided)).toMatch(/^Nothing said yet/)
  expect(missingIn({ question: SCENARIO }, { ...decided, words: 'So.' })).toBe('')
  expect(missingIn({ question: null }, BLANK)).toMatch(/^Nothing said yet/)
  expect(missingIn({ question: ESTIMATE }, { ...BLANK, typed: 'many' })).toBe(UNREADABLE)
  expect(missingIn({ question: ESTIMATE }, { ...BLANK, typed: '1.2k' })).toBe('')
})

test('a number goes as a number, and comes back as one that can be typed on', () => {
  expect(answerIn({ words: 'So.', typed: '1.2k' })).toEqual({ words: 'So.', estimate: 1200 })
  expect(answerIn({ words: 'So.', typed: '' })).toEqual({ words: 'So.' })
  expect(draftFrom({ words: 'So.', estimate: 1200 })).toEqual({ words: 'So.', typed: '1200' })
})

import { expect, test } from 'vitest'
import type { Drawn } from './drawn.ts'
import { titleOf, warningOf } from './repeat-words.ts'

const drawn = (change: Partial<Drawn>): Drawn => ({
  count: 20,
  byAxis: new Map(),
  taken: { at: Date.parse('2026-11-12T23:30:00Z'), others: 0 },
  content: 'same',
  leftOut: 0,
  nothing: null,
  ...change,
})

test('the same questions are said to be so, with the day where the learner is', () => {
  expect(titleOf(drawn({}), 'UTC')).toBe('The same 20 questions as on 12 November 2026')
  expect(titleOf(drawn({}), 'Europe/Berlin')).toBe('The same 20 questions as on 13 November 2026')
  expect(warningOf(drawn({}))).toBeNull()
})

test('a link of somebody else promises nothing about a day', () => {
  expect(titleOf(drawn({ taken: null }), 'UTC')).toBe('20 questions, picked by a link')
  expect(warningOf(drawn({ taken: null }))).toBeNull()
})

test('other content is another quiz', () => {
  expect(titleOf(drawn({ content: 'changed' }), 'UTC')).toBe('20 questions from the same seed')
  expect(warningOf(drawn({ content: 'changed' }))).toMatch(/take it as another quiz\.$/)
  expect(warningOf(drawn({ content: 'unknown' }))).toMatch(/^The link does not say/)
})

test('what was suspended since is said to be replaced', () => {
  const some = drawn({ taken: { at: 0, others: 2 } })
  expect(titleOf(some, 'UTC')).toBe('20 questions, not all as on 1 January 1970')
  expect(warningOf(some)).toMatch(/^2 are in the place of what you have suspended since/)
})

test('what a link names and the quiz leaves out is said', () => {
  expect(warningOf(drawn({ taken: null, leftOut: 2 }))).toMatch(/^2 questions of the link are left out: /)
  expect(warningOf(drawn({ leftOut: 1 }))).toMatch(/^One question of the link is left out: /)
})

test('a link that draws nothing says why', () => {
  const nothing = drawn({ count: 0, nothing: 'None of them is there any more.' })
  expect(titleOf(nothing, 'UTC')).toBe('This link draws nothing')
  expect(warningOf(nothing)).toBe('None of them is there any more.')
})

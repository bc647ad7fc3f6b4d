import { expect, test } from 'vitest'
import type { Fact } from '../question/fact.ts'
import type { SeenMemory } from './entry.ts'
import { changesSince, type FactChange, sameValue, shownChange } from './fact-change.ts'

const fact = (change: Partial<Fact>): Fact => ({
  id: 'kettle-litres',
  claim: 'The kettle holds 1.7 litres.',
  value: '1.7',
  unit: 'l',
  shown: '1.7 litres',
  scope: 'kitchen',
  source: 'https://example.com/kettle',
  verified: '2026-10-01',
  confidence: 'high',
  ...change,
})

const change = (at: number, from: string, to: string, id = 'kettle-litres'): FactChange => ({
  at,
  before: fact({ id, value: from, shown: `${from} litres` }),
  after: fact({ id, value: to, shown: `${to} litres` }),
})

const reviewedAt = (lastReviewedAt: number): SeenMemory => ({
  phase: 'review',
  stability: 10,
  difficulty: 5,
  due: 0,
  dueDay: 0,
  step: 0,
  scheduledDays: 10,
  reps: 3,
  lapses: 0,
  lastReviewedAt,
  lastStudyDay: 0,
})

const told = (changes: readonly FactChange[], lastReviewedAt: number) =>
  changesSince(changes, reviewedAt(lastReviewedAt))
    .map(shownChange)
    .map(({ factId, before, after, since }) => `${factId}: ${before} → ${after} at ${since}`)

test('value and unit are what a fact says; wording, source and date are not', () => {
  const reworded = fact({ claim: 'It holds 1.7 l.', shown: '1.7 l', source: 'https://example.com/new' })
  expect(sameValue(fact({}), { ...reworded, verified: '2026-11-01', confidence: 'med' })).toBe(true)
  expect(sameValue(fact({}), fact({ value: '2' }))).toBe(false)
  expect(sameValue(fact({}), fact({ unit: 'pt' }))).toBe(false)
})

test('a change counts from the last review on, and not for a new card', () => {
  const changes = [change(100, '1.7', '2')]
  expect(told(changes, 99)).toEqual(['kettle-litres: 1.7 litres → 2 litres at 100'])
  expect(told(changes, 100)).toEqual([])
  expect(changesSince(changes, { phase: 'new' })).toEqual([])
})

test('a change that is to come by this clock does not count yet', () => {
  const changes = [change(100, '1.7', '2'), change(200, '2', '3')]
  const after = (now: number) => changesSince(changes, reviewedAt(50), now).map(({ after }) => after.value)
  expect([99, 100, 199, 200].map(after)).toEqual([[], ['2'], ['2'], ['3']])
})

test('several changes of one fact are one, from the value that was met to the one that holds', () => {
  const changes = [change(300, '2', '3'), change(100, '1', '1.7'), change(200, '1.7', '2')]
  expect(told(changes, 150)).toEqual(['kettle-litres: 1.7 litres → 3 litres at 300'])
  expect(told([...changes, change(250, '5', '6', 'cup')], 150)).toEqual([
    'kettle-litres: 1.7 litres → 3 litres at 300',
    'cup: 5 litres → 6 litres at 250',
  ])
})

test('a slip that was put right is news only to who was asked in between', () => {
  const changes = [change(100, '1.7', '17'), change(200, '17', '1.7')]
  expect(told(changes, 50)).toEqual([])
  expect(told(changes, 150)).toEqual(['kettle-litres: 17 litres → 1.7 litres at 200'])
})

test('where prose says both alike, value and unit tell them apart', () => {
  const both = { at: 1, before: fact({}), after: fact({ value: '1.8' }) }
  expect(shownChange(both)).toMatchObject({ before: '1.7 l', after: '1.8 l' })
})

test('a number that prose says without its unit has it', () => {
  const status = { at: 1, before: fact({ shown: '1.7' }), after: fact({ value: '2', shown: '2' }) }
  expect(shownChange(status)).toMatchObject({ before: '1.7 l', after: '2 l' })
})

import { expect, test } from 'vitest'
import type { Phase, SeenMemory } from '../entry.ts'
import type { Met } from '../queue.ts'
import { DAY, MINUTE } from '../study-day.ts'
import { arrangePlanned, type PlannedCandidate, type PlannedDay } from './arrange.ts'

const NOW = 20_000 * DAY + 600 * MINUTE

const seen = (cardId: string, minutes: number, factChanged = false) => ({
  cardId,
  questionId: `q-${cardId}`,
  memory: { phase: 'learning', due: NOW + minutes * MINUTE, lastReviewedAt: NOW - MINUTE } as SeenMemory,
  factChanged,
})
const planned = (cardId: string, phase: Phase = 'review', questionId = `q-${cardId}`): PlannedCandidate => ({
  cardId,
  questionId,
  phase,
})
const met = (cardId: string, phase: Phase = 'review', questionId = `q-${cardId}`): Met => ({
  cardId,
  questionId,
  phase,
})

const arrange = (
  day: Partial<PlannedDay>,
  today: { readonly met?: readonly Met[]; readonly held?: readonly Met[] } = {},
  limit = 20,
) =>
  arrangePlanned(
    { learning: [], changed: [], planned: [], answersPerDay: 10, freshAnswers: 2, ...day },
    { met: [], held: [], now: NOW, ...today },
    limit,
  )

test('learning cards that are due come first, then those with a changed fact, then the plan in its order', () => {
  const { cardIds, counts, nextLearningDue } = arrange({
    learning: [seen('later', 5), seen('due', -1)],
    changed: [seen('changed', 0)],
    planned: [planned('b', 'new'), planned('a')],
  })
  expect(cardIds).toEqual(['due', 'changed', 'b', 'a'])
  expect(counts).toEqual({ learning: 2, review: 2, new: 1 })
  expect(nextLearningDue).toBe(NOW + 5 * MINUTE)
})

test('the plan lasts as long as its minutes: answers given, on the page and to come are taken off', () => {
  const cards = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => planned(id))
  expect(arrange({ planned: cards, answersPerDay: 4 }).cardIds).toEqual(['a', 'b', 'c', 'd'])
  const today = { met: [met('a'), met('a')], held: [met('b')] }
  expect(arrange({ planned: cards, answersPerDay: 4 }, today).cardIds).toEqual(['c'])
  expect(arrange({ planned: cards, answersPerDay: 4, learning: [seen('x', 30)] }, today).cardIds).toEqual([])
})

test('a new card is begun only where its steps still fit, and a shorter one takes its place', () => {
  const cards = [planned('a', 'new'), planned('b', 'new'), planned('c')]
  expect(arrange({ planned: cards, answersPerDay: 3 })).toMatchObject({
    cardIds: ['a', 'c'],
    counts: { learning: 0, review: 1, new: 1 },
  })
})

test('what was answered today is not asked again, nor are its siblings; taken back it comes again', () => {
  const cards = [planned('a'), planned('flip', 'new', 'q-b'), planned('c')]
  expect(arrange({ planned: cards }, { met: [met('a'), met('b')] }).cardIds).toEqual(['c'])
  expect(arrange({ planned: cards }, { met: [met('b')] }).cardIds).toEqual(['a', 'c'])
})

test('a sibling of a learning card waits for another day', () => {
  const learning = [seen('a', 3)]
  expect(arrange({ learning, planned: [planned('flip', 'new', 'q-a'), planned('c')] }).cardIds).toEqual(['c'])
})

test('a card that has begun to be learned comes by the minute, not by the plan', () => {
  expect(arrange({ planned: [planned('a', 'learning')] }).cardIds).toEqual([])
})

test('learning cards are asked up to 20 minutes early when nothing else is left, and then the day is done', () => {
  expect(arrange({ learning: [seen('soon', 15), seen('late', 25)], answersPerDay: 0 })).toMatchObject({
    cardIds: ['soon'],
    nextLearningDue: NOW + 25 * MINUTE,
  })
  expect(arrange({ answersPerDay: 0, planned: [planned('a')] })).toEqual({
    cardIds: [],
    counts: { learning: 0, review: 0, new: 0 },
    nextLearningDue: null,
  })
})

test('many changed facts do not go beyond the minutes either', () => {
  const changed = Array.from({ length: 30 }, (_, at) => seen(`c${at}`, 0))
  expect(arrange({ changed, answersPerDay: 10 }).counts.review).toBe(10)
})

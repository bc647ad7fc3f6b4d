import { expect, test } from 'vitest'
import type { Phase, SeenMemory } from './entry.ts'
import {
  arrangeQueue,
  type Found,
  type LearningCandidate,
  type Met,
  type NewCandidate,
  perBand,
  type SeenCandidate,
  type Today,
} from './queue.ts'
import { DEFAULT_RULES } from './rules.ts'
import { DAY, MINUTE } from './study-day.ts'

const NOW = 20_000 * DAY + 10 * 60 * MINUTE

const memory = (change: Partial<SeenMemory>): SeenMemory => ({
  phase: 'review',
  stability: 10,
  difficulty: 5,
  due: NOW,
  dueDay: 20_000,
  step: 0,
  scheduledDays: 10,
  reps: 3,
  lapses: 0,
  lastReviewedAt: NOW - 10 * DAY,
  lastStudyDay: 19_990,
  ...change,
})

const learning = (cardId: string, minutes: number, questionId = cardId): LearningCandidate => ({
  cardId,
  questionId,
  memory: memory({ phase: 'learning', due: NOW + minutes * MINUTE, lastReviewedAt: NOW - 10 * MINUTE }),
  factChanged: false,
})
const changed = (cardId: string, dueDay: number, questionId = cardId): SeenCandidate => ({
  cardId,
  questionId,
  memory: memory({ dueDay }),
})
const overdue = (cardId: string, stability: number, questionId = cardId): SeenCandidate => ({
  cardId,
  questionId,
  memory: memory({ stability }),
})
const fresh = (cardId: string, axis: string, position: number, questionId = cardId): NewCandidate => ({
  cardId,
  questionId,
  axis,
  position,
})
const met = (cardId: string, phase: Phase, questionId = cardId): Met => ({ cardId, questionId, phase })

const arrange = (found: Partial<Found>, today: Partial<Today> = {}, limit = 20) => {
  const all = { learning: [], changed: [], overdue: [], fresh: [], ...found }
  const review = all.changed.length + all.overdue.length
  const totals = { learning: all.learning.length, review, new: all.fresh.length }
  return arrangeQueue(
    { totals, ...all },
    {
      met: [],
      held: [],
      limits: { newPerDay: 10, reviewsPerDay: 200 },
      now: NOW,
      rules: DEFAULT_RULES,
      ...today,
    },
    limit,
  )
}

test('an empty bank gives an empty queue', () => {
  expect(arrange({})).toEqual({
    cardIds: [],
    counts: { learning: 0, review: 0, new: 0 },
    nextLearningDue: null,
  })
})

test('learning cards that are due come first, by the minute, then the least likely to be remembered', () => {
  const { cardIds, nextLearningDue } = arrange({
    learning: [learning('later', -1), learning('not yet', 1), learning('sooner', -2)],
    overdue: [overdue('strong', 40), overdue('weak', 2), overdue('middling', 10)],
  })
  expect(cardIds).toEqual(['sooner', 'later', 'weak', 'middling', 'strong'])
  expect(nextLearningDue).toBe(NOW + MINUTE)
})

test('cards with a changed fact come between learning and overdue ones, the soonest due first', () => {
  const { cardIds, counts } = arrange({
    learning: [learning('learning', -1)],
    changed: [changed('in a year', 20_365), changed('tomorrow', 20_001), changed('in a month', 20_030)],
    overdue: [overdue('weak', 2), overdue('strong', 40)],
  })
  expect(cardIds).toEqual(['learning', 'tomorrow', 'in a month', 'in a year', 'weak', 'strong'])
  expect(counts).toEqual({ learning: 1, review: 5, new: 0 })
})

test('cards with a changed fact count as reviews of the day, come before what is new, and bury their siblings', () => {
  const found = {
    changed: [changed('q1 main', 20_009, 'q1'), changed('q1 flip', 20_001, 'q1'), changed('q2', 20_005)],
    overdue: [overdue('q1 other', 2, 'q1'), overdue('q3', 3), overdue('q4', 3)],
    fresh: [fresh('new', 'cost', 0)],
  }
  expect(arrange(found).cardIds).toEqual(['q1 flip', 'q2', 'q3', 'new', 'q4'])
  const limits = { newPerDay: 0, reviewsPerDay: 3 }
  expect(arrange(found, { limits }).cardIds).toEqual(['q1 flip', 'q2', 'q3'])
  expect(arrange(found, { limits, met: [met('x', 'review')] })).toMatchObject({
    cardIds: ['q1 flip', 'q2'],
    counts: { review: 2 },
  })
})

test('a card with a changed fact may come back on the day it was met, its siblings not', () => {
  const cards = { changed: [changed('q1 main', 20_009, 'q1'), changed('q1 flip', 20_001, 'q1')] }
  expect(arrange(cards, { met: [met('q1 main', 'review', 'q1')] }).cardIds).toEqual(['q1 main'])
})

test('a learning card with a changed fact does not wait for its minute', () => {
  const cards = [learning('in 5', 5), { ...learning('changed', 500), factChanged: true }]
  expect(arrange({ learning: cards, overdue: [overdue('a', 5)] })).toMatchObject({
    cardIds: ['changed', 'a'],
    counts: { learning: 2, review: 1 },
    nextLearningDue: NOW + 5 * MINUTE,
  })
})

test('cards that are equally likely to be remembered keep an order', () => {
  expect(arrange({ overdue: [overdue('b', 5), overdue('a', 5)] }).cardIds).toEqual(['a', 'b'])
  expect(arrange({ overdue: [overdue('a', 5), overdue('b', 5)] }).cardIds).toEqual(['a', 'b'])
})

test('a learning card is asked up to 20 minutes early, but only when nothing else is left', () => {
  const cards = [learning('in 19', 19), learning('in 21', 21)]
  expect(arrange({ learning: cards })).toMatchObject({
    cardIds: ['in 19'],
    nextLearningDue: NOW + 21 * MINUTE,
  })
  expect(arrange({ learning: cards, overdue: [overdue('a', 5)] }).cardIds).toEqual(['a'])
  expect(arrange({ learning: cards }, { held: [met('b', 'review')] }).cardIds).toEqual([])
})

test('new cards are spread evenly over the day and taken from each axis in turn', () => {
  const { cardIds } = arrange({
    overdue: ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'].map((id, index) => overdue(id, 2 + index)),
    fresh: [fresh('cost 0', 'cost', 0), fresh('cost 1', 'cost', 1), fresh('scaling 0', 'scaling', 0)],
  })
  expect(cardIds).toEqual(['r1', 'cost 0', 'r2', 'r3', 'scaling 0', 'r4', 'r5', 'cost 1', 'r6'])
})

test('a page holds its share of the new cards, not all of them', () => {
  const totals = { learning: 0, review: 100, new: 10 }
  const found = {
    overdue: Array.from({ length: 40 }, (_, index) => overdue(`r${index}`, 2 + index)),
    fresh: Array.from({ length: 10 }, (_, index) => fresh(`n${index}`, 'cost', index)),
  }
  const { cardIds, counts } = arrange({ ...found, totals }, {}, 22)
  expect(cardIds.filter((id) => id.startsWith('n'))).toEqual(['n0', 'n1'])
  expect(counts).toEqual({ learning: 0, review: 100, new: 10 })
})

test('the axis that is furthest behind begins', () => {
  const { cardIds } = arrange({
    fresh: [
      ...[fresh('c9', 'c', 9), fresh('b7', 'b', 7), fresh('a9', 'a', 9)],
      ...[fresh('b8', 'b', 8), fresh('d9', 'd', 9)],
    ],
  })
  expect(cardIds).toEqual(['b7', 'a9', 'c9', 'd9', 'b8'])
})

test('of one question one card is asked, learning before due before new', () => {
  const { cardIds, counts } = arrange({
    learning: [learning('q1 main', -1, 'q1')],
    overdue: [overdue('q1 flip', 2, 'q1'), overdue('q2 flip', 3, 'q2'), overdue('q2 main', 4, 'q2')],
    fresh: [
      fresh('q2 other', 'cost', 0, 'q2'),
      fresh('q3 main', 'cost', 1, 'q3'),
      fresh('q3 flip', 'cost', 2, 'q3'),
    ],
  })
  expect(cardIds).toEqual(['q1 main', 'q2 flip', 'q3 main'])
  expect(counts).toEqual({ learning: 1, review: 1, new: 1 })
})

test('a question that was met today, or is held, shows no other part; its own card may come back', () => {
  const cards = { learning: [learning('q1 main', -1, 'q1')], overdue: [overdue('q1 flip', 2, 'q1')] }
  expect(arrange(cards, { met: [met('q1 main', 'new', 'q1')] }).cardIds).toEqual(['q1 main'])
  expect(arrange(cards, { held: [met('q1 flip', 'new', 'q1')] }).cardIds).toEqual([])
  const both = [met('q1 main', 'new', 'q1'), met('q1 flip', 'review', 'q1')]
  expect(arrange(cards, { met: both }).cardIds).toEqual(['q1 main', 'q1 flip'])
})

test('the limits of the day count each card once, by how it was first met', () => {
  const limits = { newPerDay: 3, reviewsPerDay: 2 }
  const found = {
    learning: [learning('l', -1)],
    overdue: [overdue('r1', 2), overdue('r2', 3)],
    fresh: [fresh('n1', 'a', 0), fresh('n2', 'b', 0), fresh('n3', 'c', 0)],
  }
  const done = [met('x', 'new'), met('x', 'learning'), met('y', 'review'), met('y', 'relearning')]
  const { cardIds, counts } = arrange(found, { limits, met: done })
  expect(cardIds).toEqual(['l', 'n1', 'r1', 'n2'])
  expect(counts).toEqual({ learning: 1, review: 1, new: 2 })
  const held = [met('z', 'new'), met('w', 'review')]
  expect(arrange(found, { limits, met: done, held }).cardIds).toEqual(['l', 'n1'])
  expect(arrange(found, { limits: { newPerDay: 0, reviewsPerDay: 0 } }).cardIds).toEqual(['l'])
})

test('more done than allowed leaves nothing, not less', () => {
  const limits = { newPerDay: 0, reviewsPerDay: 0 }
  const done = [met('x', 'new'), met('y', 'review')]
  expect(arrange({ overdue: [overdue('a', 2)] }, { limits, met: done }).counts.review).toBe(0)
})

test('a page is cut at its limit, and the learning card it leaves out is the next', () => {
  const { cardIds, nextLearningDue } = arrange({ learning: [learning('a', -2), learning('b', -1)] }, {}, 1)
  expect(cardIds).toEqual(['a'])
  expect(nextLearningDue).toBe(NOW - MINUTE)
})

test('a card reviewed after "now" waits until the clock has caught up', () => {
  const ahead = { ...learning('a', 0), memory: memory({ lastReviewedAt: NOW + 1 }) }
  expect(arrange({ learning: [ahead], changed: [ahead], overdue: [ahead] }).cardIds).toEqual([])
})

test('each band gives more than a page, for those that are buried', () => {
  expect(perBand(20)).toBe(40)
})

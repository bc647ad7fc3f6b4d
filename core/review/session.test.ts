import { expect, test } from 'vitest'
import type { Recall } from '../question/question.ts'
import type { Grade, Instant, Phase } from './entry.ts'
import {
  advance,
  heldCards,
  type Session,
  type SessionEvent,
  startSession,
  submissionOf,
  summaryOf,
} from './session.ts'
import type { Queue, StudyItem } from './study-item.ts'

const question: Recall = {
  kind: 'recall',
  id: 'q',
  packId: 'p',
  axis: 'cost',
  level: 'mid',
  title: 'T',
  facts: [],
  covers: [],
  revision: 3,
  prompt: '',
  answer: '15 minutes',
  accept: [{ tag: 'text', text: '15 minutes' }],
  why: '',
}
const outcome = (days: number) => ({ due: 0, days, placed: days > 1 })

const item = (cardId: string, phase: Phase = 'new', version = 0): StudyItem => ({
  cardId,
  version,
  phase,
  part: 'main',
  leech: false,
  meaningChanged: false,
  factChanges: [],
  question,
  axisLabel: 'Cost',
  choices: [],
  facts: [],
  outcomes: { again: outcome(0), hard: outcome(0), good: outcome(1), easy: outcome(8) },
  draw: null,
})

const queue = (items: readonly StudyItem[], more: Partial<Queue> = {}): Queue => ({
  items,
  counts: { learning: 0, review: 0, new: items.length },
  now: 5000,
  nextLearningDue: null,
  ...more,
})

const run = (session: Session, ...events: readonly SessionEvent[]): Session => events.reduce(advance, session)
const answered = (words: string, at: Instant): SessionEvent => ({ tag: 'answered', answer: { words }, at })
const accepted = (id: string, at: Instant): SessionEvent => ({ tag: 'accepted', id, at })
const overruled = (grade: Grade): SessionEvent => ({ tag: 'overruled', grade })
const loaded = (page: Queue, at = 9000): SessionEvent => ({ tag: 'loaded', queue: page, at })
const undone: SessionEvent = { tag: 'undone', at: 7000 }

const two = startSession(queue([item('a'), item('b')]), 1000)
const right = [answered('15 minutes', 3500), accepted('r1', 4000)]

test('a session asks, shows what was earned, and asks the next', () => {
  expect(two.turn).toEqual({ tag: 'asking', item: item('a'), since: 1000, draft: {} })
  const verdict = run(two, answered('15 minutes', 3500)).turn
  expect(verdict).toMatchObject({
    tag: 'answered',
    grade: 'good',
    derived: { grade: 'good' },
    durationMs: 2500,
  })
  const next = run(two, ...right)
  expect(next.turn).toMatchObject({ tag: 'asking', item: { cardId: 'b' }, since: 4000 })
  expect(next.counts).toEqual({ learning: 0, review: 0, new: 1 })
})

test('an accepted answer is what the server is sent', () => {
  const [first] = run(two, answered('no idea', 2000), overruled('hard'), accepted('r1', 4000)).history
  if (!first) throw new Error('nothing accepted')
  expect(submissionOf(first, 250)).toEqual({
    id: 'r1',
    cardId: 'a',
    version: 0,
    agoMs: 250,
    grade: 'hard',
    derivedGrade: 'again',
    answer: { words: 'no idea' },
    durationMs: 1000,
    revision: 3,
    source: 'study',
    placedDays: null,
  })
})

test('what was promised is sent along where the card was moved to a lighter day', () => {
  const [first] = run(two, answered('no idea', 2000), overruled('easy'), accepted('r1', 4000)).history
  if (!first) throw new Error('nothing accepted')
  expect(submissionOf(first, 250)).toMatchObject({ grade: 'easy', placedDays: 8 })
})

test('a double press, or any event that does not fit, changes nothing at all', () => {
  const asking = run(two, ...right)
  for (const event of [accepted('r2', 4001), overruled('easy'), { tag: 'marked', marks: {} }] as const) {
    expect(advance(asking, event)).toBe(asking)
  }
  const verdict = run(two, answered('15 minutes', 3500))
  expect(advance(verdict, answered('other', 3501))).toBe(verdict)
  expect(advance(two, undone)).toBe(two)
})

test('what the learner marks in view of the answer is graded anew, unless overruled', () => {
  const empty: SessionEvent = { tag: 'answered', answer: {}, at: 2000 }
  const knew: SessionEvent = { tag: 'marked', marks: { knew: true } }
  expect(run(two, empty, knew).turn).toMatchObject({ grade: 'good', derived: { grade: 'good' } })
  expect(run(two, empty, overruled('easy'), knew).turn).toMatchObject({
    grade: 'easy',
    derived: { grade: 'good' },
  })
})

test('undo goes back step by step, to the start of the session', () => {
  const end = run(two, ...right, answered('x', 5000), accepted('r2', 6000))
  expect(end.turn).toEqual({ tag: 'empty' })
  const back = run(end, undone)
  expect(back.turn).toMatchObject({ tag: 'answered', item: { cardId: 'b' }, grade: 'again' })
  const asked = run(back, undone)
  expect(asked.turn).toEqual({ tag: 'asking', item: item('b'), since: 7000, draft: { words: 'x' } })
  const start = run(asked, undone, undone)
  expect(start).toEqual({
    ...two,
    turn: { tag: 'asking', item: item('a'), since: 7000, draft: { words: '15 minutes' } },
  })
})

test('an undone card is not asked a second time on the memory that was taken back', () => {
  const once = run(two, answered('x', 2000), accepted('r1', 3000), loaded(queue([item('a', 'learning', 1)])))
  expect(heldCards(once)).toEqual(['b', 'a'])
  expect(heldCards(run(once, undone))).toEqual(['a', 'b'])
})

test('more cards join behind, learning cards before them, and none twice', () => {
  const page = queue([item('a'), item('c'), item('l', 'relearning', 4), item('b')], {
    counts: { learning: 1, review: 0, new: 1 },
  })
  const more = run(two, loaded(page))
  expect(heldCards(more)).toEqual(['a', 'l', 'b', 'c'])
  expect(more.counts).toEqual({ learning: 1, review: 0, new: 3 })
})

test('a page asked for before an answer was saved does not bring its card back', () => {
  const stale = run(two, ...right, loaded(queue([item('a', 'new', 0), item('c')])))
  expect(heldCards(stale)).toEqual(['b', 'c'])
  expect(heldCards(run(two, ...right, loaded(queue([item('a', 'learning', 1)]))))).toEqual(['b', 'a'])
})

test('a session ends when nothing is left, or waits for a learning card by the browser’s own clock', () => {
  const end = run(two, ...right, answered('15 minutes', 5000), accepted('r2', 6000))
  expect(run(end, loaded(queue([]))).turn).toEqual({ tag: 'done' })
  const waiting = run(end, loaded(queue([], { nextLearningDue: 65_000 })))
  expect(waiting.turn).toEqual({ tag: 'waiting', until: 69_000 })
  expect(run(waiting, loaded(queue([item('l', 'learning', 1)]), 70_000)).turn).toMatchObject({
    tag: 'asking',
  })
  expect(run(waiting, undone).turn).toMatchObject({ tag: 'answered', item: { cardId: 'b' } })
  expect(startSession(queue([]), 0).turn).toEqual({ tag: 'done' })
})

test('a suspended card is not asked, here or later', () => {
  const drop = (cardId: string): SessionEvent => ({ tag: 'dropped', cardId, at: 2000 })
  expect(run(two, drop('a')).turn).toMatchObject({ tag: 'asking', item: { cardId: 'b' }, since: 2000 })
  expect(heldCards(run(two, drop('b')))).toEqual(['a'])
  expect(run(two, drop('a'), drop('b')).turn).toEqual({ tag: 'empty' })
  expect(run(two, drop('a'), drop('b'), drop('c')).turn).toEqual({ tag: 'empty' })
})

test('a card that comes back today is still to come', () => {
  const review = startSession(
    queue([item('a', 'review', 2)], { counts: { learning: 0, review: 1, new: 0 } }),
    0,
  )
  const forgotten = run(review, answered('x', 1), accepted('r1', 2))
  expect(forgotten.counts).toEqual({ learning: 1, review: 0, new: 0 })
  expect(run(forgotten, undone).counts).toEqual({ learning: 0, review: 1, new: 0 })
})

test('time spent away from the screen does not count', () => {
  expect(run(two, answered('x', 1000 + 3_600_000)).turn).toMatchObject({ durationMs: 600_000 })
  expect(run(two, answered('x', 500)).turn).toMatchObject({ durationMs: 0 })
})

test('the summary says what was learned, what was forgotten and what comes tomorrow', () => {
  const start = startSession(queue([item('new'), item('known', 'review', 5), item('hard')]), 0)
  const back = item('new', 'learning', 1)
  const end = run(
    start,
    ...[answered('x', 1), accepted('r1', 2)],
    ...[answered('15 minutes', 3), accepted('r2', 4)],
    ...[answered('x', 5), accepted('r3', 6)],
    loaded(queue([back])),
    ...[answered('15 minutes', 7), accepted('r4', 8)],
  )
  expect(summaryOf(end)).toEqual({
    answers: 4,
    learned: [back],
    again: [back, item('hard')],
    tomorrow: [back, item('known', 'review', 5)],
  })
})

import { expect, test } from 'vitest'
import { put } from '../play.fixture.ts'
import type { Round } from '../script.ts'
import { answered, inRoom, type Line, play } from './played.fixture.ts'
import { PAIRED } from './report.fixture.ts'
import type { Report } from './report.ts'
import { leftUnanswered, missedPoints, wrongChoices } from './what-was-missed.ts'

const seen = (...lines: readonly Line[]): Report => play(PAIRED, inRoom(...lines)).report

const chose = (ask: string, choice: string, words = ''): readonly Line[] => [
  [0, put(ask)],
  [9, answered(ask, words, { choice })],
]

test('a choice that is acceptable is not wrong; one that is weighs by its share', () => {
  expect(wrongChoices(seen(...chose('1.main', 'water')))).toEqual([])
  expect(wrongChoices(seen(...chose('1.main', 'coffee')))[0]?.weight).toBeCloseTo(1, 9)
  const half = seen(...chose('1.main', 'coffee'), ...chose('1.flip.dawn', 'coffee'))
  expect(wrongChoices(half)[0]?.weight).toBeCloseTo(0.8, 9)
})

test('the axis to work on is the one with most wrong choices, the first of those with as many', () => {
  const [, guests] = PAIRED.rounds
  if (!guests?.item) throw new Error('the fixture has this round')
  const { item } = guests
  const taste = guests
  const price: Round = {
    ...guests,
    item: { ...item, axisLabel: 'Price', question: { ...item.question, axis: 'price' } },
  }
  const quiz = (...rounds: readonly Round[]) => {
    const lines = rounds.flatMap((_, at) => chose(`${at}.main`, 'coffee'))
    return wrongChoices(play({ ...PAIRED, rounds }, inRoom(...lines)).report)[0]?.link.label
  }
  expect(quiz(price, price, taste)).toBe('A quiz on Price')
  expect(quiz(taste, price, price)).toBe('A quiz on Price')
  expect(quiz(taste, price)).toBe('A quiz on Taste')
})

test('key points weigh by the share that was missed of all', () => {
  expect(missedPoints(seen(...chose('1.main', 'tea', 'It is late.')))[0]?.weight).toBeCloseTo(0.675, 9)
  const all = 'It is late, the kettle is slow, beans and milk.'
  expect(missedPoints(seen(...chose('1.main', 'tea', all)))).toEqual([])
})

test('what was left weighs by its share', () => {
  const [left] = leftUnanswered(seen([0, put('0.main')], ...chose('1.main', 'tea')))
  expect(left?.why).toBe('1 of 2 questions were answered to the end.')
  expect(left?.weight).toBeCloseTo(0.45, 9)
})

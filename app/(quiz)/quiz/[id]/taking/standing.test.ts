import { expect, test } from 'vitest'
import { EMPTY } from '#app/_ui/question/draft.ts'
import { attemptWith, event } from './attempt.fixture.ts'
import { countsInWords, standingsOf } from './standing.ts'
import { takingOf } from './taking.ts'

const answered = event('1', 0, 1, { tag: 'answered', answer: { choice: 'tea' }, ms: 5 })
const blank = event('2', 1, 2, { tag: 'answered', answer: {}, ms: 5 })
const flagged = event('3', 1, 3, { tag: 'flagged', flagged: true })

const inExam = (place: number, typed = '') => {
  const attempt = attemptWith('exam', [answered, blank, flagged])
  return standingsOf(attempt, takingOf(attempt).places, { place, draft: { ...EMPTY, typed } })
}

test('an exam counts what is not blank, and says where it was not said how sure', () => {
  const standings = inExam(1)
  expect(standings.map((one) => [one.answered, one.flagged, one.unsure])).toEqual([
    [true, false, true],
    [false, true, false],
    [false, false, false],
  ])
  expect(countsInWords(standings)).toBe('2 unanswered, 1 flagged')
})

test('what stands in the fields counts before it is saved, where it can be read', () => {
  expect(inExam(2, '1.2k')[2]?.answered).toBe(true)
  expect(inExam(2, 'many')[2]?.answered).toBe(false)
})

test('a practice counts a place whose verdict was seen, even where nothing was typed', () => {
  const attempt = attemptWith('practice', [blank])
  const standings = standingsOf(attempt, takingOf(attempt).places, {
    place: 0,
    draft: { ...EMPTY, answer: { choice: 'tea' } },
  })
  expect(standings.map((one) => one.answered)).toEqual([false, true, false])
})

test('nothing left is said as such', () => {
  expect(countsInWords(inExam(0).filter((one) => one.answered))).toBe('All answered')
})

import { expect, test } from 'vitest'
import { attemptWith, event } from './attempt.fixture.ts'
import { isChecked, takingOf, withEvents } from './taking.ts'

const words = (id: string, at: number, said: string) =>
  event(id, 1, at, { tag: 'answered', answer: { words: said }, ms: 5 })

test('an exam goes on where the learner was last, with what they had written', () => {
  const taking = takingOf(
    attemptWith('exam', [words('a', 5, 'two'), event('b', 0, 2, { tag: 'left', ms: 9 })]),
  )
  expect(taking.place).toBe(1)
  expect(taking.draft.answer).toEqual({ words: 'two' })
  expect(isChecked(taking)).toBe(false)
})

test('a practice goes on at the first question that is open', () => {
  const first = event('a', 0, 1, { tag: 'answered', answer: {}, ms: 5 })
  expect(takingOf(attemptWith('practice', [first])).place).toBe(1)
  expect(isChecked({ ...takingOf(attemptWith('practice', [first])), place: 0 })).toBe(true)
})

test('whoever comes after the end finds it over', () => {
  const ended = { ...attemptWith('exam'), endsAt: 1000 }
  expect(takingOf(ended).closed).toBe('over')
  expect(takingOf({ ...ended, endsAt: 1001 }).closed).toBe('no')
})

test('the server has the last word on an event that both know', () => {
  const taking = withEvents(takingOf(attemptWith('exam', [words('a', 5, 'two')])), [
    { ...words('a', 5, 'two'), late: true },
  ])
  expect(taking.attempt.events).toHaveLength(1)
  expect(taking.places.get(1)).toBeUndefined()
})

import { expect, test } from 'vitest'
import type { FirstAnswer } from './first-answer.ts'
import { firstAnswers } from './sighting.ts'

const answer = (questionId: string, at: number): FirstAnswer => ({
  ...{ at, questionId, axis: 'cost', level: 'junior', form: 'recall', mark: 1, kept: null },
})
const seen = (cardId: string, at: number, answered = true) => ({
  ...{ cardId, at, answer: answered ? answer(cardId, at) : null },
})

test('only the first sighting of a part counts, and none of it where that came to nothing', () => {
  const sightings = [seen('a', 3), seen('b', 5), seen('a', 1), seen('b', 4, false), seen('c', 2)]
  expect(firstAnswers(sightings, 10)).toEqual([answer('a', 1), answer('c', 2)])
})

test('of two rows that tell of one sighting, the one with the answer counts', () => {
  expect(firstAnswers([seen('a', 1, false), seen('a', 1)], 10)).toEqual([answer('a', 1)])
  expect(firstAnswers([seen('a', 1), seen('a', 1, false)], 10)).toEqual([answer('a', 1)])
})

test('the latest are kept, oldest first', () => {
  expect(firstAnswers([seen('c', 3), seen('a', 1), seen('b', 2)], 2)).toEqual([
    answer('b', 2),
    answer('c', 3),
  ])
})

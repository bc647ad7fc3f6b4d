import { describe, expect, test } from 'vitest'
import type { Score } from '../grading/score.ts'
import type { Answer } from '../review/entry.ts'
import { apart } from './apart.ts'

const outcome = (answer: Answer, score: Partial<Score>) => ({
  answer,
  score: { mark: 0, choice: null, reasons: null, sure: null, right: null, ...score },
})

describe('choice and reasons apart', () => {
  test('the best choice, one that is acceptable and one that was left out are told apart', () => {
    const { choice } = apart([
      outcome({ choice: 'tea' }, { choice: 1 }),
      outcome({ choice: 'water' }, { choice: 0.5 }),
      outcome({ choice: 'coffee' }, { choice: 0 }),
      outcome({}, { choice: 0 }),
      outcome({ words: 'two minutes' }, {}),
    ])
    expect(choice).toEqual({ places: 4, best: 1, acceptable: 1, blank: 1 })
  })

  test('reasons count where the choice was wrong, but not where nothing was chosen', () => {
    const { reasons } = apart([
      outcome({ choice: 'coffee', reasons: ['a'] }, { choice: 0, reasons: 1 }),
      outcome({ choice: 'tea', reasons: ['b'] }, { choice: 1, reasons: 0 }),
      outcome({ reasons: ['a'] }, { choice: 0, reasons: 1 }),
      outcome({ choice: 'tea' }, { choice: 1 }),
    ])
    expect(reasons).toEqual({ places: 2, share: 0.5, all: 1, none: 1 })
  })

  test('without reasons there is no share of them', () => {
    expect(apart([]).reasons.share).toBeNull()
  })
})

import { describe, expect, test } from 'vitest'
import { chanceFrom } from '../../chance.ts'
import { memoryModel } from '../memory.ts'
import { DEFAULT_RULES } from '../rules.ts'
import type { PlanCard } from './choose.ts'
import { habitsOf, USUAL } from './habits.ts'
import { makePlan, mostFresh, type PlanInput } from './make-plan.ts'

const TODAY = 20_000
const model = memoryModel(DEFAULT_RULES)

/** Two cards a question; every second question was seen, with all kinds of memories. */
const bank = (size: number): readonly PlanCard[] => {
  const chance = chanceFrom('bank')
  return Array.from({ length: size }, (_, place) => ({
    cardId: `card-${place}`,
    questionId: `q-${Math.floor(place / 2)}`,
    axis: ['cost', 'scaling', 'taste'][place % 3] ?? 'cost',
    seen:
      place % 4 < 2
        ? {
            stability: 2 ** (6 * chance()),
            difficulty: 1 + 9 * chance(),
            lastStudyDay: TODAY - 1 - (place % 30),
          }
        : null,
  }))
}

const inputOf = (change: Partial<PlanInput> = {}, days = 20, minutesPerDay = 20): PlanInput => {
  const cards = change.cards ?? bank(120)
  return {
    goal: { day: TODAY + days, minutesPerDay },
    today: TODAY,
    rules: DEFAULT_RULES,
    habits: USUAL,
    cards,
    axes: ['cost', 'scaling', 'taste'].map((axis) => ({
      axis,
      cards: cards.filter((card) => card.axis === axis).length,
    })),
    met: new Set(),
    answersTaken: 0,
    ...change,
  }
}

describe('a plan', () => {
  test('is the same for the same day, cards and goal', () => {
    expect(makePlan(inputOf())).toEqual(makePlan(inputOf()))
  })

  test.each([5, 20, 60, 480])('keeps within %d minutes on every day', (minutes) => {
    const { plan } = makePlan(inputOf({}, 20, minutes))
    expect(plan.today.minutes).toBeLessThanOrEqual(minutes)
    // What a card turns out to take may be more than expected.
    for (const day of plan.coming) expect(day.minutes).toBeLessThanOrEqual(minutes + 2)
  })

  test('never asks two parts of a question on one day, nor one whose question was met today', () => {
    const cards = bank(120)
    const { cardIds } = makePlan(inputOf({ cards, met: new Set(['q-0', 'q-1']) }, 20, 60))
    const questions = cardIds.map((id) => cards.find(({ cardId }) => cardId === id)?.questionId)
    expect(new Set(questions).size).toBe(questions.length)
    expect(questions).not.toContain('q-0')
    expect(questions).not.toContain('q-1')
    expect(questions.length).toBeGreaterThan(20)
  })

  test('ends on the day before the date; on the date itself nothing new is begun', () => {
    const { plan } = makePlan(inputOf({}, 20))
    expect(plan.coming.map(({ day }) => day)).toEqual(Array.from({ length: 19 }, (_, at) => TODAY + 1 + at))
    const cards = bank(120)
    const last = makePlan(inputOf({ cards }, 0))
    expect(last.plan).toMatchObject({ coming: [], others: [], today: { fresh: 0 } })
    const recalls = last.cardIds.flatMap((id) => {
      const seen = cards.find(({ cardId }) => cardId === id)?.seen
      return seen ? [model.recall(seen.stability, TODAY - seen.lastStudyDay)] : []
    })
    expect(recalls).toHaveLength(last.cardIds.length)
    expect(recalls[0]).toBe(Math.min(...recalls))
  })

  test('takes what was answered today off the minutes', () => {
    const whole = makePlan(inputOf()).plan.today
    const rest = makePlan(inputOf({ answersTaken: 20 })).plan.today
    expect(rest.minutes).toBeLessThan(whole.minutes - 10)
    expect(makePlan(inputOf({ answersTaken: 1000 })).cardIds).toEqual([])
  })

  test('asks for nothing that has next to nothing to gain', () => {
    const seen = { stability: 5000, difficulty: 3, lastStudyDay: TODAY - 1 }
    const cards = bank(60).map((card) => ({ ...card, seen }))
    const { plan, cardIds } = makePlan(inputOf({ cards }))
    expect(cardIds).toEqual([])
    expect(plan.forecast.whole.expected).toBeGreaterThan(0.99)
  })

  test('forecasts between what would be left anyway and all of it, each axis for itself', () => {
    const { whole, axes } = makePlan(inputOf()).plan.forecast
    for (const likely of [whole, ...axes]) {
      expect(likely.idle).toBeLessThan(likely.expected)
      expect(likely.low).toBeLessThan(likely.expected)
      expect(likely.high).toBeGreaterThan(likely.expected)
      expect(likely.high).toBeLessThanOrEqual(1)
      expect(likely.met).toBeLessThanOrEqual(likely.cards)
      expect(likely.metNow).toBeLessThanOrEqual(likely.met)
    }
    expect(axes.map(({ axis }) => axis)).toEqual(['cost', 'scaling', 'taste'])
    expect(axes.reduce((sum, { cards }) => sum + cards, 0)).toBe(whole.cards)
  })

  test('says what more minutes would bring', () => {
    const { plan } = makePlan(inputOf({}, 10, 10))
    expect(plan.others.map(({ minutesPerDay }) => minutesPerDay)).toEqual([15, 20])
    const [some, more] = plan.others
    expect(some?.expected).toBeGreaterThan(plan.forecast.whole.expected)
    expect(more?.expected).toBeGreaterThan(some?.expected ?? 1)
    expect(makePlan(inputOf({}, 2, 480)).plan.others).toEqual([])
  })

  test('counts what was not read as not known', () => {
    const cards = bank(40)
    const axes = [{ axis: 'cost', cards: 1000 }]
    const { whole } = makePlan(inputOf({ cards, axes })).plan.forecast
    expect(whole.cards).toBe(1000)
    expect(whole.expected).toBeLessThan(0.05)
  })

  test('of an empty bank is empty', () => {
    const { plan, cardIds } = makePlan(inputOf({ cards: [], axes: [] }))
    expect(cardIds).toEqual([])
    expect(plan.forecast).toMatchObject({ whole: { cards: 0, expected: 0 }, axes: [] })
  })

  test('looks at those of very many cards that have the most to gain', () => {
    const { plan, cardIds } = makePlan(inputOf({ cards: bank(3000) }))
    expect(cardIds.length).toBeGreaterThan(10)
    expect(plan.forecast.whole.expected).toBeGreaterThan(plan.forecast.whole.idle)
  })
})

test('a new bank is begun with as many new cards as the minutes hold, their learning steps included', () => {
  const cards = bank(120).map((card) => ({ ...card, seen: null }))
  const { plan } = makePlan(inputOf({ cards }, 5))
  expect(plan.today).toMatchObject({ fresh: 10, reviews: 0 })
  expect(mostFresh({ day: TODAY + 5, minutesPerDay: 20 }, TODAY, USUAL)).toBeGreaterThan(5 * 2 * 10)
})

describe('the habits of a learner', () => {
  test('are the usual ones where nothing was answered', () => {
    expect(habitsOf([])).toEqual(USUAL)
  })

  test('follow the answers, slowly at first', () => {
    const row = { phase: 'new', grade: 'good', durationMs: 5000 } as const
    expect(habitsOf([row]).secondsPerAnswer).toBeCloseTo((20 * 45 + 5) / 21)
    const many = habitsOf([
      ...Array.from({ length: 180 }, () => row),
      { phase: 'review', grade: 'easy', durationMs: 5000 },
      { phase: 'review', grade: 'again', durationMs: 5000 },
    ])
    expect(many.secondsPerAnswer).toBeLessThan(10)
    expect(many.first.good).toBeCloseTo(0.95)
    expect(many.passed.easy).toBeCloseTo((20 * 0.15 + 1) / 21)
    expect(many.passed.hard + many.passed.good + many.passed.easy).toBeCloseTo(1)
  })
})

import { expect, test } from 'vitest'
import { chanceFrom } from '../../chance.ts'
import { memoryModel, outcomes, retrievability, step } from '../memory.ts'
import { DEFAULT_RULES } from '../rules.ts'
import { DAY } from '../study-day.ts'
import { chosen } from './chosen.ts'
import { leapsOf } from './leaps.ts'

const model = memoryModel(DEFAULT_RULES)

test('the bare model is the memory of a card, without its dates', () => {
  const clock = { timeZone: 'UTC', cutoffHour: 0 }
  const at = 20_000 * DAY
  const first = outcomes({ phase: 'new' }, at, 'card', clock, DEFAULT_RULES).easy
  expect(model.after(null, 0, 'easy')).toEqual({ stability: first.stability, difficulty: first.difficulty })
  const review = { cardId: 'card', at: at + 9 * DAY, studyDay: 20_009, zoneOffsetMinutes: 0, cutoffHour: 0 }
  const { memory, retrievability: recalled } = step(first, { ...review, grade: 'hard' }, DEFAULT_RULES)
  expect(model.after(first, 9, 'hard')).toEqual({
    stability: memory.stability,
    difficulty: memory.difficulty,
  })
  expect(model.recall(first.stability, 9)).toBeCloseTo(recalled ?? 0, 6)
  expect(retrievability(first, at + 9 * DAY, DEFAULT_RULES)).toBe(recalled)
  expect(model.daysUntil(first.stability, model.recall(first.stability, 9))).toBeCloseTo(9)
})

test('the table of leaps is the model to within two points of recall on the date, 0.2 on average', () => {
  const chance = chanceFrom('leaps')
  const leaps = leapsOf(model)
  let sum = 0
  const TIMES = 5000
  for (let time = 0; time < TIMES; time++) {
    const strength = { stability: 2 ** (10 * chance() - 2), difficulty: 1 + 9 * chance() }
    const days = 1 + Math.floor(4 * strength.stability * chance())
    const left = 1 + Math.floor(60 * chance())
    const { kept, relearned } = leaps(strength, model.recall(strength.stability, days))
    const good = model.after(strength, days, 'good').stability
    const again = model.after(model.after(strength, days, 'again'), 0, 'good').stability
    for (const [found, exact] of [
      [kept, good],
      [relearned, again],
    ] as const) {
      const off = Math.abs(model.recall(found, left) - model.recall(exact, left))
      expect(off).toBeLessThan(0.02)
      sum += off
    }
  }
  expect(sum / TIMES / 2).toBeLessThan(0.002)
})

test('chance is the same for the same seed, and even', () => {
  const drawn = (seed: string) => Array.from({ length: 2000 }, chanceFrom(seed))
  expect(drawn('one')).toEqual(drawn('one'))
  expect(drawn('one')).not.toEqual(drawn('other'))
  expect(drawn('one').reduce((sum, share) => sum + share, 0) / 2000).toBeCloseTo(0.5, 1)
  const chance = chanceFrom('shares')
  const heads = Array.from({ length: 2000 }, () =>
    chosen(
      [
        ['heads', 0.3],
        ['tails', 0.7],
      ],
      chance,
    ),
  )
  expect(heads.filter((side) => side === 'heads').length / 2000).toBeCloseTo(0.3, 1)
  expect(chosen([['only', 0]], chance)).toBe('only')
})

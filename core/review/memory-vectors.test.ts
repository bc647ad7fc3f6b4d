import { FSRSBinding, type MemoryState } from '@open-spaced-repetition/binding'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GRADES, type Grade, type Memory, type Rules } from './entry.ts'
import { outcomes, retrievability, step } from './memory.ts'
import { DEFAULT_RULES } from './rules.ts'
import { DAY, HOUR } from './study-day.ts'

const START = 20_000 * DAY + 12.5 * HOUR
const UTC = { timeZone: 'UTC', cutoffHour: 4 }

const review = (memory: Memory, grade: Grade, day: number, rules = DEFAULT_RULES) => {
  const at = START + day * DAY
  const reviewed = { cardId: 'card', grade, at, studyDay: 20_000 + day, zoneOffsetMinutes: 0, cutoffHour: 4 }
  return step(memory, reviewed, rules).memory
}

const fold = (history: readonly (readonly [Grade, number])[], rules = DEFAULT_RULES): Memory => {
  let memory: Memory = { phase: 'new' }
  let day = 0
  for (const [grade, after] of history) {
    day += after
    memory = review(memory, grade, day, rules)
  }
  return memory
}

// From the tests of ts-fsrs (FSRS-6, first repeat).
test.each([
  ['again', 0.212, 6.4133, 'learning'],
  ['hard', 1.2931, 5.11217071, 'learning'],
  ['good', 2.3065, 2.11810397, 'learning'],
  ['easy', 8.2956, 1, 'review'],
] as const)(
  'a first answer "%s" is remembered as FSRS-6 publishes it',
  (grade, stability, difficulty, phase) => {
    const memory = outcomes({ phase: 'new' }, START, 'card', UTC, DEFAULT_RULES)[grade]
    expect(memory).toMatchObject({ stability, difficulty, phase, reps: 1, lapses: 0 })
  },
)

// From the tests of fsrs-rs (inference, memory state), used by py-fsrs and ts-fsrs too.
test('six reviews end where fsrs-rs does', () => {
  const days = [0, 0, 1, 3, 8, 21]
  const memory = fold(days.map((after, index) => [index === 0 ? 'again' : 'good', after]))
  expect(memory).toMatchObject({
    stability: expect.closeTo(53.62691, 4),
    difficulty: expect.closeTo(6.3574867, 4),
  })
})

// From the tests of py-fsrs (review card): what the next interval is without fuzz, reviewed when due by it.
test('the intervals of py-fsrs lie within the fuzz of ours', () => {
  const grades: Grade[] = [...Array(6).fill('good'), 'again', 'again', ...Array(5).fill('good')]
  const published = [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]
  let memory: Memory = { phase: 'new' }
  let day = 0
  for (const [index, grade] of grades.entries()) {
    memory = review(memory, grade, day)
    const interval = published[index] ?? 0
    expect(Math.abs(memory.scheduledDays - interval)).toBeLessThanOrEqual(fuzz(interval))
    day += interval
  }
})

// From the tests of ts-fsrs (get retrievability).
test('a first "easy" is remembered after eight days as ts-fsrs says', () => {
  const memory = outcomes({ phase: 'new' }, START, 'card', UTC, DEFAULT_RULES).easy
  expect(retrievability(memory, START + 8 * DAY, DEFAULT_RULES)).toBe(0.9024733)
})

test('retrievability counts the hours', () => {
  const memory = fold([['easy', 0]])
  if (memory.phase === 'new') throw new Error('not seen')
  const after = (hours: number) => retrievability(memory, START + hours * HOUR, DEFAULT_RULES)
  expect(after(1)).toBeGreaterThan(after(2))
  expect(after(1)).toBeLessThan(1)
  expect(after(memory.stability * 24)).toBeCloseTo(0.9, 6)
})

test('any history is remembered as fsrs-rs remembers it, with any weights', () => {
  const weights = fc.tuple(
    ...DEFAULT_RULES.weights.map((weight) =>
      fc.double({ min: 1, max: 1.2, noNaN: true }).map((f) => f * weight),
    ),
  )
  const history = fc.array(fc.tuple(fc.constantFrom(...GRADES), fc.nat(100)), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(weights, history, (weights, reviews) => {
      const rules: Rules = { ...DEFAULT_RULES, weights }
      const ours = fold(reviews, rules)
      const binding = new FSRSBinding([...weights])
      let theirs: MemoryState | null = null
      for (const [index, [grade, after]] of reviews.entries()) {
        theirs = binding.nextStates(theirs, 0.9, index === 0 ? 0 : after)[grade].memory
      }
      if (ours.phase === 'new' || !theirs) throw new Error('not seen')
      // fsrs-rs counts in 32 bits.
      expect(ours.stability / theirs.stability).toBeCloseTo(1, 3)
      expect(ours.difficulty).toBeCloseTo(theirs.difficulty, 3)
    }),
    { numRuns: 300, seed: 1 },
  )
})

/** What peers allow around an interval: 15 % up to a week, 10 % up to 20 days, then 5 %, and a day. */
const fuzz = (days: number): number =>
  days < 2.5
    ? 0
    : 2 +
      0.15 * Math.min(days - 2.5, 4.5) +
      0.1 * Math.max(0, Math.min(days - 7, 13)) +
      0.05 * Math.max(0, days - 20)

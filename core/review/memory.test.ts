import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GRADES, type Grade, type Memory, type SeenMemory } from './entry.ts'
import { outcomes, retrievability, step, windowOf } from './memory.ts'
import { DEFAULT_RULES } from './rules.ts'
import { DAY, HOUR, MINUTE, startOfStudyDay, studyDayOf, zoneOffsetMinutes } from './study-day.ts'

const berlin = { timeZone: 'Europe/Berlin', cutoffHour: 4 }
const NEW: Memory = { phase: 'new' }

const review = (memory: Memory, grade: Grade, iso: string, clock = berlin, cardId = 'card') => {
  const at = Date.parse(iso)
  const zone = zoneOffsetMinutes(at, clock.timeZone)
  const reviewed = {
    at,
    studyDay: studyDayOf(at, clock),
    zoneOffsetMinutes: zone,
    cutoffHour: clock.cutoffHour,
  }
  return step(memory, { cardId, grade, ...reviewed }, DEFAULT_RULES)
}

const reviewed = (memory: Memory, grade: Grade, iso: string, clock = berlin) =>
  review(memory, grade, iso, clock).memory

const known = (iso: string): SeenMemory => reviewed(NEW, 'easy', iso)

test('learning takes two steps, of one and ten minutes, and the step is kept', () => {
  const again = reviewed(NEW, 'again', '2026-11-20T10:00+01:00')
  expect(again).toMatchObject({
    phase: 'learning',
    step: 0,
    scheduledDays: 0,
    due: again.lastReviewedAt + MINUTE,
  })
  const good = reviewed(again, 'good', '2026-11-20T10:01+01:00')
  expect(good).toMatchObject({ phase: 'learning', step: 1, due: good.lastReviewedAt + 10 * MINUTE })
  const done = reviewed(good, 'good', '2026-11-20T10:11+01:00')
  expect(done).toMatchObject({ phase: 'review', step: 0, reps: 3, lapses: 0 })
  expect(done.scheduledDays).toBeGreaterThanOrEqual(1)
})

test('a forgotten card is relearned in one step of ten minutes, and its lapse is counted', () => {
  const forgotten = reviewed(known('2026-11-01T10:00+01:00'), 'again', '2026-11-09T10:00+01:00')
  expect(forgotten).toMatchObject({ phase: 'relearning', step: 0, lapses: 1 })
  expect(forgotten.due - forgotten.lastReviewedAt).toBe(10 * MINUTE)
  expect(reviewed(forgotten, 'good', '2026-11-09T10:10+01:00')).toMatchObject({ phase: 'review', lapses: 1 })
})

test.each([
  ['two minutes across midnight', '2026-11-20T23:59+01:00', '2026-11-21T00:01+01:00', 0],
  ['one minute before the cut-off', '2026-11-20T23:59+01:00', '2026-11-21T03:59+01:00', 0],
  ['the cut-off', '2026-11-21T03:59+01:00', '2026-11-21T04:00+01:00', 1],
  ['23 hours within one study day', '2026-11-20T04:00+01:00', '2026-11-21T03:00+01:00', 0],
  ['new year', '2026-12-31T23:00+01:00', '2027-01-01T09:00+01:00', 1],
  ['the short night in spring', '2026-03-28T22:00+01:00', '2026-03-29T08:00+02:00', 1],
  ['the long night in autumn', '2026-10-24T22:00+02:00', '2026-10-25T03:59+01:00', 0],
  ['a leap day', '2028-02-28T12:00+01:00', '2028-03-01T12:00+01:00', 2],
])('%s counts the study days', (_, first, second, days) => {
  expect(review(known(first), 'good', second).elapsedDays).toBe(days)
})

test('a day does not lengthen because midnight in UTC passed', () => {
  const before = known('2026-11-20T00:59+01:00')
  const same = reviewed(before, 'good', '2026-11-20T01:01+01:00')
  expect(same.stability / before.stability).toBeLessThan(1.2)
})

test('whoever flies west and lands on yesterday has no days elapsed, and is due from the new day on', () => {
  const tokyo = { timeZone: 'Asia/Tokyo', cutoffHour: 4 }
  const angeles = { timeZone: 'America/Los_Angeles', cutoffHour: 4 }
  const before = reviewed(NEW, 'easy', '2026-06-10T20:00Z', tokyo)
  const after = review(before, 'good', '2026-06-10T23:00Z', angeles)
  expect(after.elapsedDays).toBe(0)
  expect(after.memory.lastStudyDay).toBe(before.lastStudyDay - 1)
  expect(after.memory.dueDay).toBe(after.memory.lastStudyDay + after.memory.scheduledDays)
})

test('a card in review is due when its study day starts', () => {
  const memory = known('2026-11-20T22:00+01:00')
  expect(memory.due).toBe(startOfStudyDay(memory.dueDay, berlin))
  expect(memory.dueDay - memory.lastStudyDay).toBe(memory.scheduledDays)
})

test('a learning step across the cut-off belongs to the next day', () => {
  const memory = reviewed(NEW, 'good', '2026-11-21T03:55+01:00')
  expect(memory).toMatchObject({ phase: 'learning', scheduledDays: 1, dueDay: memory.lastStudyDay + 1 })
})

test('what was shown before the answer is what is kept, whenever it is given that day', () => {
  const memories = [NEW, known('2026-11-01T10:00+01:00'), reviewed(NEW, 'good', '2026-11-11T09:00+01:00')]
  for (const memory of memories) {
    const shown = outcomes(memory, Date.parse('2026-11-11T10:00+01:00'), 'card', berlin, DEFAULT_RULES)
    for (const grade of GRADES) {
      const { scheduledDays, stability, phase } = reviewed(memory, grade, '2026-11-11T20:41:17.123+01:00')
      expect(shown[grade]).toMatchObject({ scheduledDays, stability, phase })
    }
  }
})

test('fuzz differs from card to card', () => {
  const days = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
    (cardId) => review(NEW, 'easy', '2026-11-01T10:00+01:00', berlin, cardId).memory.scheduledDays,
  )
  expect(new Set(days).size).toBeGreaterThan(1)
  for (const day of days) expect(Math.abs(day - 8)).toBeLessThanOrEqual(2)
})

test('the window is where fuzz chooses, around the interval that is meant', () => {
  expect(windowOf(NEW, known('2026-11-01T10:00+01:00'), DEFAULT_RULES)).toEqual({
    meant: 8,
    least: 6,
    most: 10,
  })
  const hours = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p']
  const fuzzed = hours.map(
    (id) => review(NEW, 'easy', '2026-11-01T10:00+01:00', berlin, id).memory.scheduledDays,
  )
  expect([...new Set(fuzzed)].sort((one, other) => one - other)).toEqual([6, 7, 8, 9, 10])
})

test('an interval that grows never falls back, wherever in the window it lies', () => {
  const memory = { ...known('2026-11-01T10:00+01:00'), stability: 20, difficulty: 10 }
  const after = reviewed(memory, 'hard', '2026-11-23T10:00+01:00')
  expect(windowOf(memory, after, DEFAULT_RULES)).toEqual({ meant: 24, least: 23, most: 27 })
})

test('a day or two is not fuzzed, and a learning card has no window', () => {
  const learning = reviewed(NEW, 'good', '2026-11-01T10:00+01:00')
  expect(windowOf(NEW, learning, DEFAULT_RULES)).toBeNull()
  const learned = reviewed(learning, 'good', '2026-11-01T10:10+01:00')
  expect(windowOf(learning, learned, DEFAULT_RULES)).toEqual({ meant: 2, least: 2, most: 2 })
})

test('how likely it was to be remembered is taken before the review', () => {
  expect(review(NEW, 'good', '2026-11-01T10:00+01:00').retrievability).toBeNull()
  const memory = known('2026-11-01T10:00+01:00')
  const share = review(memory, 'again', '2026-11-09T10:00+01:00').retrievability
  expect(share).toBe(retrievability(memory, Date.parse('2026-11-09T10:00+01:00'), DEFAULT_RULES))
  expect(share).toBeCloseTo(0.9, 1)
})

test('a review before the last one is refused', () => {
  const memory = known('2026-11-01T10:00Z')
  const message = 'The last review (1793527200000) is later than the instant asked for (1793527199999).'
  expect(() => reviewed(memory, 'good', '2026-11-01T09:59:59.999Z')).toThrow(message)
  expect(() => outcomes(memory, memory.lastReviewedAt - 1, 'card', berlin, DEFAULT_RULES)).toThrow(message)
})

test('rules outside their bounds are refused, never replaced', () => {
  const rules = { ...DEFAULT_RULES, weights: DEFAULT_RULES.weights.slice(0, 19), desiredRetention: 0.99 }
  expect(() => outcomes(NEW, 0, 'card', berlin, rules)).toThrow(
    'The rules cannot be used: weights: FSRS-6 needs 21 numbers, not 19; ' +
      'desiredRetention: 0.99 is not between 0.7 and 0.97.',
  )
})

test('ts-fsrs leaves no trace on the dates of this process', () => {
  const strays = ['scheduler', 'diff', 'format', 'dueFormat'].filter((name) => name in Date.prototype)
  expect(strays).toEqual([])
})

const instants = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2030-01-01') })
const clocks = fc.record({
  timeZone: fc.constantFrom('UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Asia/Kathmandu'),
  cutoffHour: fc.nat(23),
})
const grades = fc.constantFrom(...GRADES)

test('a card is never due before now', () => {
  const history = fc.array(fc.tuple(grades, fc.nat(60 * 24 * 60), clocks), { minLength: 1, maxLength: 15 })
  fc.assert(
    fc.property(instants, history, (start, reviews) => {
      let memory: Memory = NEW
      let now = start
      for (const [grade, minutes, clock] of reviews) {
        now += minutes * MINUTE
        memory = outcomes(memory, now, 'card', clock, DEFAULT_RULES)[grade]
        expect(memory.due).toBeGreaterThan(now)
        expect(memory.dueDay).toBeGreaterThanOrEqual(studyDayOf(now, clock))
        expect(memory.dueDay - memory.scheduledDays).toBe(memory.lastStudyDay)
      }
    }),
    { numRuns: 100, seed: 1 },
  )
})

test('a more stable memory is never due sooner, of the same card on the same day', () => {
  const stability = fc.double({ min: 0.01, max: 3000, noNaN: true })
  fc.assert(
    fc.property(stability, stability, fc.uuid(), fc.nat(20), (one, other, cardId, hours) => {
      const due = (stability: number) => {
        const memory = { ...reviewed(NEW, 'good', '2026-11-01T05:00+01:00'), step: 1, stability }
        const at = memory.lastReviewedAt + hours * HOUR
        return outcomes(memory, at, cardId, berlin, DEFAULT_RULES).good
      }
      const [weaker, stronger] = [due(Math.min(one, other)), due(Math.max(one, other))]
      expect(stronger.stability).toBeGreaterThanOrEqual(weaker.stability)
      expect(stronger.dueDay).toBeGreaterThanOrEqual(weaker.dueDay)
    }),
    { numRuns: 300, seed: 1 },
  )
})

test('a more stable memory is never less likely to be remembered', () => {
  const stability = fc.double({ min: 0.001, max: 36_500, noNaN: true })
  fc.assert(
    fc.property(stability, stability, fc.nat(1000 * 24), (one, other, hours) => {
      const memory = known('2026-11-01T10:00+01:00')
      const at = memory.lastReviewedAt + hours * HOUR
      const share = (stability: number) => retrievability({ ...memory, stability }, at, DEFAULT_RULES)
      expect(share(Math.max(one, other))).toBeGreaterThanOrEqual(share(Math.min(one, other)))
    }),
    { numRuns: 300, seed: 1 },
  )
})

test('days are whole whatever the start of the epoch', () => {
  expect(reviewed(NEW, 'easy', '1970-01-01T12:00Z').lastStudyDay).toBe(0)
  expect(review(known('1970-01-01T12:00Z'), 'good', '1970-01-03T12:00Z').elapsedDays).toBe(2)
  expect(DAY).toBe(86_400_000)
})

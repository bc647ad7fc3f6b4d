import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Weekday } from '../learner/learner.ts'
import { asTheyFall, daysToWeigh, evenOut, type Prospect, prospectOf } from './balance.ts'
import { GRADES, type Memory, type StudyDay } from './entry.ts'
import { DEFAULT_RULES } from './rules.ts'
import { DAY, HOUR } from './study-day.ts'

const UTC = { timeZone: 'UTC', cutoffHour: 4 }
// A Sunday, as 1970-01-04 was.
const TODAY = 3 + 7 * 2857
const NOW = TODAY * DAY + 10 * HOUR

const known = (
  stability: number,
  elapsed: number,
  phase: 'learning' | 'review' | 'relearning' = 'review',
): Memory => ({
  phase,
  stability,
  difficulty: 5,
  due: NOW,
  dueDay: TODAY,
  step: phase === 'learning' ? 1 : 0,
  scheduledDays: elapsed,
  reps: 4,
  lapses: 0,
  lastReviewedAt: NOW - elapsed * DAY,
  lastStudyDay: TODAY - elapsed,
})
const prospect = (memory: Memory, cardId = 'card') => prospectOf(memory, NOW, cardId, UTC, DEFAULT_RULES)
/** Easy: 8 days, from 6 to 10. */
const fresh = prospect({ phase: 'new' })

const loadOn = (days: Readonly<Record<number, number>>) =>
  new Map(Object.entries(days).map(([days, cards]) => [TODAY + Number(days), cards]))
const easyAfter = (load: ReadonlyMap<StudyDay, number>, easyDays: readonly Weekday[] = []) =>
  evenOut([fresh], load, easyDays)[0]?.easy.days

test('the days that decide are those of the windows, up to ninety days away', () => {
  expect(daysToWeigh([fresh]).map((day) => day - TODAY)).toEqual([6, 7, 8, 9, 10])
  expect(daysToWeigh([fresh, fresh])).toHaveLength(5)
  const far = daysToWeigh([prospect(known(30, 30)), prospect(known(2000, 2000))])
  expect(far.every((day) => day > TODAY && day <= TODAY + 90)).toBe(true)
  expect(daysToWeigh([prospect(known(2000, 2000))])).toEqual([])
})

test('a review goes to the lightest day of its window', () => {
  expect(easyAfter(loadOn({ 6: 9, 7: 3, 8: 9, 9: 9, 10: 9 }))).toBe(7)
  expect(easyAfter(loadOn({ 5: 0, 6: 9, 7: 9, 8: 9, 9: 9, 10: 5 }))).toBe(10)
})

test('of days alike it takes the one nearest to what is meant, then the earlier', () => {
  expect(easyAfter(new Map())).toBe(8)
  expect(easyAfter(loadOn({ 8: 4 }))).toBe(7)
})

test('a later day has had less time to fill, so it must be the lighter by more', () => {
  expect(easyAfter(loadOn({ 6: 50, 7: 40, 8: 40, 9: 40, 10: 39 }))).toBe(7)
  expect(easyAfter(loadOn({ 6: 50, 7: 40, 8: 40, 9: 40, 10: 30 }))).toBe(10)
})

test('an easy day is taken only where there is no other', () => {
  // Today is a Sunday, so 7 days on is one too.
  expect(easyAfter(loadOn({ 6: 99, 8: 99, 9: 99, 10: 99 }), [0])).toBe(6)
  expect(easyAfter(loadOn({ 6: 9, 7: 9, 9: 9, 10: 9 }), [0, 1, 2, 3, 4, 5, 6])).toBe(8)
})

test('each card counts for those behind it', () => {
  const cards = Array.from({ length: 10 }, (_, index) => prospect(known(8, 8), `card-${index}`))
  const days = evenOut(cards, new Map(), []).map(({ good }) => good.days)
  const window = cards[0]?.windows.good
  expect(new Set(days).size).toBe((window?.most ?? 0) - (window?.least ?? 0) + 1)
  const alone = cards.map((card) => evenOut([card], new Map(), [])[0]?.good.days)
  expect(new Set(alone)).toEqual(new Set([window?.meant]))
})

test('a new card counts where Easy would put it, since Good does not bring it to review yet', () => {
  const cards = ['a', 'b', 'c', 'd', 'e'].map((id) => prospect({ phase: 'new' }, id))
  const days = evenOut(cards, new Map(), []).map(({ easy }) => easy.days)
  expect(days).toEqual([8, 7, 9, 6, 10])
})

test('what is moved says so, and what is not leaves the card its own fuzz', () => {
  const own = asTheyFall(fresh)
  expect(GRADES.map((grade) => own[grade].placed)).toEqual([false, false, false, false])
  const days = own.easy.days
  const away = loadOn({ 6: 9, 7: 9, 8: 9, 9: 9, 10: 9, [days]: 0 })
  expect(evenOut([fresh], away, [])).toEqual([own])
  const due = own.easy.due + (7 - days) * DAY
  const moved = evenOut([fresh], loadOn({ 6: 9, 8: 9, 9: 9, 10: 9, 7: 0 }), [])[0]?.easy
  expect(moved).toEqual({ due, days: 7, placed: days !== 7 })
})

const memories = fc.oneof(
  fc.constant<Memory>({ phase: 'new' }),
  fc
    .record({
      stability: fc.double({ min: 0.1, max: 400, noNaN: true }),
      elapsed: fc.integer({ min: 0, max: 300 }),
      phase: fc.constantFrom('learning', 'review', 'relearning'),
    })
    .map(({ stability, elapsed, phase }) => known(stability, elapsed, phase)),
)
const prospects = fc
  .array(fc.tuple(memories, fc.uuid()), { minLength: 1, maxLength: 8 })
  .map((cards) => cards.map(([memory, id]) => prospect(memory, id)))
const loads = fc
  .array(fc.nat(60), { minLength: 100, maxLength: 100 })
  .map((cards) => new Map(cards.map((count, days) => [TODAY + days, count])))
const weeks = fc.subarray<Weekday>([0, 1, 2, 3, 4, 5, 6])

test('every interval is its own fuzz’s or within its window, and the order of the grades is kept', () => {
  const fits = (card: Prospect, grade: (typeof GRADES)[number], days: number) => {
    const window = card.windows[grade]
    if (days === card.outcomes[grade].scheduledDays) return true
    return window !== null && days >= window.least && days <= Math.min(90, window.most)
  }
  fc.assert(
    fc.property(prospects, loads, weeks, (cards, load, easyDays) => {
      const placed = evenOut(cards, load, easyDays)
      expect(evenOut(cards, load, easyDays)).toEqual(placed)
      for (const [place, card] of cards.entries()) {
        const shown = placed[place]
        if (!shown) throw new Error('a card is missing')
        for (const grade of GRADES) expect(fits(card, grade, shown[grade].days)).toBe(true)
        const dues = GRADES.map((grade) => shown[grade].due)
        expect(dues).toEqual(dues.toSorted((one, other) => one - other))
        for (const [lower, higher] of [
          ['hard', 'good'],
          ['good', 'easy'],
        ] as const) {
          const differ = card.outcomes[lower].scheduledDays < card.outcomes[higher].scheduledDays
          if (differ) expect(shown[lower].days).toBeLessThan(shown[higher].days)
        }
      }
    }),
    { numRuns: 300, seed: 1 },
  )
})

import { FSRSBinding, FSRSBindingItem, FSRSBindingReview } from '@open-spaced-repetition/binding'
import { expect, test } from 'vitest'
import { GRADES, type Grade } from './entry.ts'
import { foretold, heldOutOf, scoreOf, within } from './held-out.ts'
import { chancesOf, retrievability } from './memory.ts'
import { replay } from './replay.ts'
import { DEFAULT_RULES } from './rules.ts'
import { DAY } from './study-day.ts'
import type { History } from './training.ts'

const historyOf = (days: readonly number[], grades: readonly Grade[], start = 0): History => {
  let day = start
  const targets = days.flatMap((after, place) => {
    day += after
    return place > 0 && after > 0 ? [{ place, at: day * DAY }] : []
  })
  return { grades, days, targets }
}

test('the second half is held out, in three stretches of equally many', () => {
  const histories = Array.from({ length: 60 }, (_, start) => historyOf([0, 1], ['good', 'good'], start))
  const stretches = heldOutOf(histories)
  expect(stretches).toHaveLength(3)
  const counts = stretches.map((stretch) => within(histories, stretch).length)
  expect(counts).toEqual([10, 10, 10])
  expect(stretches[0]?.from).toBe(31 * DAY)
  expect(stretches.map(({ to }, index) => stretches[index + 1]?.from ?? to)).toEqual(
    stretches.map(({ to }) => to),
  )
})

test('reviews of one instant are never apart, and without any before them nothing is held out', () => {
  const histories = Array.from({ length: 60 }, () => historyOf([0, 1], ['good', 'good']))
  expect(heldOutOf(histories)).toEqual([])
  expect(heldOutOf([])).toEqual([])
})

test('a review is foretold by what came before it, never by itself', () => {
  const days = [0, 3, 8]
  const [, ...before] = chancesOf(['good', 'good', 'good'], days, DEFAULT_RULES)
  const [, ...other] = chancesOf(['good', 'good', 'again'], days, DEFAULT_RULES)
  expect(before).toEqual(other)
})

test('the chance before a review is what the replayed memory says on that day', () => {
  const days = [0, 0, 2, 9, 30]
  const grades: Grade[] = ['again', 'good', 'good', 'hard', 'again']
  let day = 20_000
  const log = days.map((after, index) => {
    day += after
    const cut = { zoneOffsetMinutes: 0, cutoffHour: 0, placedDays: null }
    const rest = { kind: 'review', ...cut, rules: DEFAULT_RULES } as const
    return { ...rest, id: `${index}`, at: day * DAY + index, grade: grades[index] ?? 'good', studyDay: day }
  })
  const chances = chancesOf(grades, days, DEFAULT_RULES)
  expect(chances[0]).toBeNull()
  for (const place of [1, 2, 3, 4]) {
    const memory = replay('card', log.slice(0, place))
    if (memory.phase === 'new') throw new Error('not seen')
    const at = memory.lastReviewedAt + (days[place] ?? 0) * DAY
    expect(chances[place]).toBeCloseTo(retrievability(memory, at, DEFAULT_RULES), 6)
  }
})

test('log loss is the mean of -ln of the chance given to what happened', () => {
  const alike = { days: 3, reviews: 2, lapses: 0 }
  const score = scoreOf([
    { ...alike, chance: 0.8, remembered: true },
    { ...alike, chance: 0.8, remembered: false },
  ])
  expect(score?.logLoss).toBeCloseTo(-(Math.log(0.8) + Math.log(0.2)) / 2, 12)
  // Half of them were remembered, of 80 % foretold.
  expect(score?.rmseBins).toBeCloseTo(0.3, 12)
  expect(score?.reviews).toBe(2)
  expect(scoreOf([])).toBeNull()
})

test('reviews are compared with those alike: a week apart is not a month apart', () => {
  const at = (days: number, chance: number, remembered: boolean) => ({
    ...{ reviews: 2, lapses: 0 },
    ...{ days, chance, remembered },
  })
  const apart = scoreOf([at(2, 0.9, true), at(30, 0.1, false)])
  expect(apart?.rmseBins).toBeCloseTo(0.1, 12)
  const together = scoreOf([at(2, 0.9, true), at(2, 0.1, false)])
  expect(together?.rmseBins).toBeCloseTo(0, 12)
})

test('what was held certain and forgotten costs much, and not without end', () => {
  const score = scoreOf(foretold(historyOf([0, 1], ['good', 'again']), [null, 1]))
  expect(score?.logLoss).toBeCloseTo(-Math.log(0.0001), 3)
})

// Of unlike reviews fsrs-rs leaves some out and weighs the others by when they came.
test.each([
  { days: [0, 3], grades: ['good', 'good'] },
  { days: [0, 3, 8], grades: ['good', 'hard', 'again'] },
  { days: [0, 0, 1, 3, 9], grades: ['again', 'good', 'good', 'again', 'good'] },
  { days: [0, 3, 8, 20], grades: ['hard', 'good', 'easy', 'again'] },
] as const)('what a review after $days days costs is what fsrs-rs says', ({ days, grades }) => {
  const history = historyOf(days, grades)
  const told = foretold(history, chancesOf(grades, days, DEFAULT_RULES)).at(-1)
  const ours = told && scoreOf([told])
  const reviews = grades.map(
    (grade, place) => new FSRSBindingReview(GRADES.indexOf(grade) + 1, days[place] ?? 0),
  )
  const many = Array.from({ length: 100 }, () => new FSRSBindingItem(reviews))
  const theirs = new FSRSBinding([...DEFAULT_RULES.weights]).evaluate(many)
  expect(ours?.logLoss).toBeCloseTo(theirs.logLoss, 4)
  expect(ours?.rmseBins).toBeCloseTo(theirs.rmseBins, 4)
})

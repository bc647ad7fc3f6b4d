import { FSRSBinding, type MemoryState } from '@open-spaced-repetition/binding'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GRADES, type Grade, type LogEntry, type Source } from './entry.ts'
import { replay } from './replay.ts'
import { DEFAULT_RULES } from './rules.ts'
import { DAY, HOUR } from './study-day.ts'
import { countTargets, historiesOf, readinessOf, type TrainingLine } from './training.ts'

const START = 20_000 * DAY + 9 * HOUR

const line = (
  id: string,
  day: number,
  grade: Grade | null,
  given: { readonly source?: Source; readonly durationMs?: number; readonly hour?: number } = {},
): TrainingLine & LogEntry => ({
  id,
  kind: grade === null ? 'reset' : 'review',
  at: START + day * DAY + (given.hour ?? 0) * HOUR,
  grade,
  studyDay: 20_000 + day,
  zoneOffsetMinutes: 0,
  cutoffHour: 4,
  rules: DEFAULT_RULES,
  placedDays: null,
  source: given.source ?? 'study',
  durationMs: given.durationMs ?? 5000,
})

const places = (log: readonly TrainingLine[]) =>
  historiesOf(log).map(({ targets }) => targets.map(({ place }) => place))

test('a history is what was answered and after how many study days, in the order of time', () => {
  const log = [line('c', 9, 'hard'), line('a', 0, 'again'), line('b', 2, 'good')]
  expect(historiesOf(log)).toEqual([
    {
      grades: ['again', 'good', 'hard'],
      days: [0, 2, 7],
      targets: [
        { place: 1, at: START + 2 * DAY },
        { place: 2, at: START + 9 * DAY },
      ],
    },
  ])
})

test('the first review and those of the same day only lead up to what is learned from', () => {
  const log = [line('a', 0, 'again'), line('b', 0, 'good', { hour: 1 }), line('c', 3, 'good')]
  expect(places(log)).toEqual([[2]])
})

test('a reset begins a new history', () => {
  const log = [line('a', 0, 'good'), line('b', 4, 'good'), line('r', 5, null), line('c', 9, 'again')]
  expect(historiesOf(log).map(({ grades, days }) => ({ grades, days }))).toEqual([
    { grades: ['good', 'good'], days: [0, 4] },
    { grades: ['again'], days: [0] },
  ])
  expect(places(log)).toEqual([[1], []])
  expect(countTargets(historiesOf(log))).toBe(1)
})

test('what was fed because it was missed, or imported without its timing, is not learned from', () => {
  const log = [
    line('a', 0, 'good'),
    line('b', 1, 'again', { source: 'quiz' }),
    line('c', 2, 'again', { source: 'interview' }),
    line('d', 3, 'good', { source: 'import', durationMs: 0 }),
    line('e', 4, 'good', { source: 'import', durationMs: 3000 }),
    line('f', 5, 'good'),
  ]
  expect(places(log)).toEqual([[4, 5]])
  expect(historiesOf(log)[0]?.grades).toHaveLength(6)
})

test('a day that a traveller lived twice is no time passed', () => {
  const log = [line('a', 1, 'good'), line('b', 0, 'good', { hour: 30 }), line('c', 3, 'good')]
  expect(historiesOf(log)[0]?.days).toEqual([0, 0, 3])
})

test.each([
  [63, 'off'],
  [64, 'early'],
  [399, 'early'],
  [400, 'ready'],
])('%d reviews: learning is %s', (reviews, readiness) => {
  expect(readinessOf(reviews)).toBe(readiness)
})

const lines = fc.array(
  fc.record({
    after: fc.nat(30),
    grade: fc.constantFrom(...GRADES),
    source: fc.constantFrom('study', 'quiz'),
  }),
  { minLength: 1, maxLength: 12 },
)

test('whatever the log, the order in which its lines came does not matter, and targets lie days apart', () => {
  const shuffled = lines
    .map((given) => {
      let day = 0
      return given.map(({ after, grade, source }, index) => {
        day += after
        return line(`${index}`.padStart(2, '0'), day, grade, { source: source as Source })
      })
    })
    .chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length })),
    )
  fc.assert(
    fc.property(shuffled, ([log, arrived]) => {
      const histories = historiesOf(arrived)
      expect(histories).toEqual(historiesOf(log))
      for (const { days, targets } of histories) {
        for (const { place } of targets) expect(days[place]).toBeGreaterThan(0)
      }
    }),
    { numRuns: 200, seed: 1 },
  )
})

test('the memory of a history is what fsrs-rs makes of it', () => {
  fc.assert(
    fc.property(lines, (given) => {
      let day = 0
      const log = given.map(({ after, grade }, index) => {
        day += after
        return line(`${index}`.padStart(2, '0'), day, grade)
      })
      const [history] = historiesOf(log)
      if (history === undefined) throw new Error('no history')
      const binding = new FSRSBinding([...DEFAULT_RULES.weights])
      let theirs: MemoryState | null = null
      for (const [place, grade] of history.grades.entries()) {
        theirs = binding.nextStates(theirs, 0.9, history.days[place] ?? 0)[grade].memory
      }
      const ours = replay('card', log)
      if (ours.phase === 'new' || theirs === null) throw new Error('not seen')
      expect(ours.stability / theirs.stability).toBeCloseTo(1, 3)
      expect(ours.difficulty).toBeCloseTo(theirs.difficulty, 3)
    }),
    { numRuns: 200, seed: 1 },
  )
})

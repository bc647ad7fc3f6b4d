import { expect, test } from 'vitest'
import { compareReports, type Measure } from './compare.ts'
import { BADLY, WELL } from './courses.fixture.ts'
import { began, ended, play } from './played.fixture.ts'
import { scriptOf } from './report.fixture.ts'
import type { Report } from './report.ts'

const DAY = 24 * 3600_000

const later = (report: Report, days: number, id: string): Report => ({
  ...report,
  id,
  endedAt: (report.endedAt ?? 0) + days * DAY,
})

const well = play(scriptOf(), WELL).report
const badly = play(scriptOf(), BADLY).report
const empty = play(scriptOf(), [
  [0, began],
  [1, ended],
]).report

const measure = (measures: readonly Measure[], id: string) => measures.find((one) => one.id === id)

test('measures are held against earlier interviews, oldest first, and the change is to the last one that has them', () => {
  const { with: compared, measures } = compareReports(later(well, 3, 'now'), [
    later(empty, 2, 'empty'),
    later(badly, 1, 'first'),
    later(well, 4, 'after'),
    later(well, 3, 'now'),
  ])
  expect(compared.map(({ id }) => id)).toEqual(['first', 'empty'])
  expect(measure(measures, 'points')).toEqual({
    id: 'points',
    label: 'Key points said',
    unit: 'share',
    better: 'more',
    now: 1,
    before: [0, null],
    change: 1,
  })
  expect(measure(measures, 'choices')).toMatchObject({ now: 1, before: [0, null] })
  expect(measure(measures, 'clarifications')).toMatchObject({ now: 1, before: [0, null] })
  expect(measure(measures, 'structure')?.now).toBe(1)
  expect(measure(measures, 'over')).toMatchObject({ now: 0, better: 'less', before: [80 / 1200, null] })
  expect(measure(measures, 'requirements')).toMatchObject({
    unit: 'score',
    now: null,
    before: [null, null],
    change: null,
  })
})

test('the change is to the last interview, and there is none where one of the two has nothing', () => {
  const earlier = [later(well, 1, 'first'), later(badly, 2, 'last')]
  const { with: compared, measures } = compareReports(later(well, 3, 'now'), earlier)
  expect(compared[1]).toEqual({ id: 'last', endedAt: earlier[1]?.endedAt, plan: badly.plan })
  expect(measure(measures, 'points')).toMatchObject({ now: 1, before: [1, 0], change: 1 })
  const changes = (now: Report, before: readonly Report[]) =>
    measure(compareReports(now, before).measures, 'points')?.change
  expect(changes(later(well, 3, 'now'), [])).toBeNull()
  expect(changes(later(well, 3, 'now'), [empty])).toBeNull()
  expect(changes(later(empty, 3, 'now'), earlier)).toBeNull()
})

test('scores are compared by competency', () => {
  const scored = (report: Report, score: number): Report => ({
    ...report,
    scores: report.scores.map((one) =>
      one.competency === 'trade-offs'
        ? {
            competency: 'trade-offs',
            label: one.label,
            score,
            anchor: 'So it is.',
            evidence: { tag: 'note', words: 'So it was.' },
          }
        : one,
    ),
  })
  const { measures } = compareReports(scored(later(well, 1, 'now'), 4), [scored(well, 2)])
  expect(measure(measures, 'trade-offs')).toMatchObject({ now: 4, before: [2], change: 2 })
})

test.each([
  ['another pack', { packId: 'cakes' }],
  ['another level', { level: 'junior' }],
  ['an interviewer, who marks it', { company: 'paired' as const }],
])('an interview of %s is not compared', (_, plan) => {
  const other = { ...badly, plan: { ...badly.plan, ...plan } }
  expect(compareReports(later(well, 1, 'now'), [other]).with).toEqual([])
})

test('one that still runs is compared with those that are over, and never the other way round', () => {
  const running = { ...well, endedAt: null }
  expect(compareReports(running, [badly]).with).toHaveLength(1)
  expect(compareReports(well, [running]).with).toEqual([])
})

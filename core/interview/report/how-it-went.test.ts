import { describe, expect, test } from 'vitest'
import type { CompetencyId } from '../competencies.ts'
import type { Deed } from '../event.ts'
import { put } from '../play.fixture.ts'
import type { Script } from '../script.ts'
import { fillers, lowScores, missingParts, notAskedFor, overTime } from './how-it-went.ts'
import { answered, inquired, inRoom, type Line, play } from './played.fixture.ts'
import { PAIRED } from './report.fixture.ts'
import type { Report } from './report.ts'

const seen = (...lines: readonly Line[]): Report => play(PAIRED, inRoom(...lines)).report

const MAIN: readonly Line[] = [
  [0, put('1.main')],
  [60, answered('1.main', 'Tea.', { choice: 'tea' })],
]

describe('low scores', () => {
  const scored = (scores: Partial<Record<CompetencyId, number>>): Report =>
    seen(
      ...MAIN,
      ...Object.entries(scores).map(([competency, score]): Line => {
        const given: Deed = {
          tag: 'scored',
          competency,
          score: { score, evidence: { tag: 'note', words: 'So it was.' } },
        }
        return [0, given]
      }),
    )

  test('the lowest is worked on first, wherever it stands', () => {
    expect(lowScores(scored({ requirements: 2, communication: 1, 'cost-sense': 2 }))[0]?.title).toBe(
      'Communication',
    )
  })

  test('what is scored 3 is not low, and what is not scored is not either', () => {
    expect(lowScores(scored({ requirements: 3, communication: 4 }))).toEqual([])
    expect(lowScores(scored({}))).toEqual([])
  })

  test('a 1 weighs more than a wrong choice or two may, a 2 less', () => {
    const weight = (score: number) => lowScores(scored({ requirements: score }))[0]?.weight ?? 0
    expect(weight(1)).toBeGreaterThan(0.8)
    expect(weight(2)).toBeLessThan(0.6)
  })
})

describe('constraints that were not asked for', () => {
  const DRIVES = inquired('1.main', 'Does anybody need to drive home afterwards?')
  const why = (report: Report) => notAskedFor(report)[0]?.why

  test('are counted against those that were, in words for one and for more', () => {
    expect(why(seen(...MAIN))).toBe(
      '2 of 2 constraints that the scenarios left out were never asked for, one of them in “Nine guests at midnight”.',
    )
    const asked: Line = [5, DRIVES, 'candidate']
    expect(why(seen([0, put('1.main')], asked, [9, answered('1.main', 'Tea.', { choice: 'tea' })]))).toBe(
      '1 of 2 constraints that the scenarios left out was never asked for, that in “Nine guests at midnight”.',
    )
  })

  test('a scenario that left out one alone is named by it', () => {
    const rounds = PAIRED.rounds.map((round) => {
      if (round.item?.question.kind !== 'scenario') return round
      const { question } = round.item
      const clarifications = question.clarifications.slice(0, 2)
      return { ...round, item: { ...round.item, question: { ...question, clarifications } } }
    })
    const script: Script = { ...PAIRED, rounds }
    expect(why(play(script, inRoom(...MAIN)).report)).toBe(
      'The constraint that “Nine guests at midnight” left out was never asked for.',
    )
  })

  test('weigh by their share, and count only where the scenario was put', () => {
    const [all] = notAskedFor(seen(...MAIN))
    const asked: Line = [5, DRIVES, 'candidate']
    const [half] = notAskedFor(seen([0, put('1.main')], asked))
    expect(all?.weight).toBeCloseTo(0.65, 9)
    expect(half?.weight).toBeCloseTo(0.5, 9)
    expect(notAskedFor(seen([0, put('0.main')]))).toEqual([])
  })
})

test('a part of the answer weighs by the share of the scenarios that lack it', () => {
  const rounds = [PAIRED.rounds[1], PAIRED.rounds[1]].flatMap((round) => round ?? [])
  const full =
    'The constraint is that it is late. I take tea; the downside is that beans run out. The cost is low. If it fails we retry. Later we could switch.'
  const told = (first: string, second: string) =>
    missingParts(
      play(
        { ...PAIRED, rounds },
        inRoom(
          [0, put('0.main')],
          [9, answered('0.main', first)],
          [0, put('1.main')],
          [9, answered('1.main', second)],
        ),
      ).report,
    )[0]
  const without = full.replace('If it fails we retry. ', '')
  expect(told(full, full)).toBeUndefined()
  expect(told(full, without)).toMatchObject({ title: 'Thinking of failure', weight: 0.375 })
  expect(told(without, without)).toMatchObject({ title: 'Thinking of failure', weight: 0.5 })
})

test('half a minute over a box is nobody’s habit, and each round that is over weighs', () => {
  const over = (ms: number) =>
    overTime(seen([0, put('0.main')], [150 + ms / 1000, answered('0.main', 'Light.')]))[0]
  expect(over(30_000)).toBeUndefined()
  expect(over(30_001)).toMatchObject({ title: 'Keeping to the time', weight: expect.closeTo(0.3, 9) })
  const two = seen(
    [0, put('0.main')],
    [200, answered('0.main', 'Light.')],
    [0, put('2.main')],
    [300, answered('2.main', '', { estimate: 20 })],
  )
  expect(overTime(two)[0]?.weight).toBeCloseTo(0.4, 9)
})

test('filler words are told from a minute of speech on, and above five in it', () => {
  const told = (um: number, spokenMs: number) => {
    const speech = { recordingId: null, spokenMs, longestPauseMs: 0, wordsPerMinute: 100, fillers: { um } }
    return fillers(seen([0, put('0.main')], [90, answered('0.main', 'Light.', {}, speech)]))[0]?.why
  }
  expect(told(6, 60_000)).toBe('6 filler words a minute, most often “um”.')
  expect(told(6, 59_999)).toBeUndefined()
  expect(told(5, 60_000)).toBeUndefined()
})

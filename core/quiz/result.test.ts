import { describe, expect, test } from 'vitest'
import type { Score } from '../grading/score.ts'
import type { Answer } from '../review/entry.ts'
import { type Judged, type Judgement, judgementOf, resultOf } from './result.ts'

const SCORE: Score = { mark: 1, choice: null, reasons: null, sure: null, right: null }

const judged = (own: Partial<Judgement>, axis = 'cost', level = 'mid'): Judged => ({
  axis,
  level,
  outcome: {
    answered: true,
    answer: {},
    answeredAt: 0,
    ms: 1000,
    score: SCORE,
    wrongReason: false,
    lucky: false,
    feeds: null,
    decidedBy: 'e',
    ...own,
  },
})

const marked = (mark: number, axis?: string, level?: string) =>
  judged({ score: { ...SCORE, mark } }, axis, level)
const UNANSWERED = judged({ answered: false, answeredAt: null, ms: 0, score: { ...SCORE, mark: 0 } })

const said = (confidence: 'guessing' | 'fairly' | 'certain', sure: number, right: boolean) =>
  judged({ answer: { confidence }, score: { ...SCORE, mark: Number(right), sure, right } })

test('of an exam every place counts, also one that was not answered', () => {
  const exam = [marked(1), marked(0.5), marked(0.75), UNANSWERED]
  expect(resultOf('exam', exam)).toMatchObject({
    places: 4,
    answered: 3,
    half: 3,
    full: 1,
    mark: 0.5625,
    passed: false,
    ms: 3000,
  })
})

test('of a practice what was answered counts, and nothing is passed', () => {
  const practice = [marked(1), marked(0.5), UNANSWERED]
  expect(resultOf('practice', practice)).toMatchObject({ places: 2, answered: 2, mark: 0.75, passed: null })
  expect(resultOf('practice', [UNANSWERED])).toMatchObject({ places: 0, mark: null, byAxis: [] })
})

test('70 % passes, to the last digit', () => {
  const tenths = (marks: readonly number[]) =>
    resultOf(
      'exam',
      marks.map((mark) => marked(mark)),
    ).passed
  expect(tenths([1, 1, 1, 1, 1, 1, 1, 0, 0, 0])).toBe(true)
  expect(tenths([0.7, 0.7, 0.7])).toBe(true)
  expect(tenths([0.7, 0.7, 0.69])).toBe(false)
})

test('axes and levels have tallies of their own, in the order of the quiz', () => {
  const { byAxis, byLevel } = resultOf('exam', [
    marked(1, 'scaling', 'senior'),
    marked(0, 'cost', 'mid'),
    marked(0.5, 'scaling', 'mid'),
  ])
  const one = { answered: 1, places: 1 }
  expect(byAxis).toEqual([
    { id: 'scaling', places: 2, answered: 2, half: 2, full: 1, mark: 0.75 },
    { id: 'cost', ...one, half: 0, full: 0, mark: 0 },
  ])
  expect(byLevel.map(({ id, mark }) => [id, mark])).toEqual([
    ['senior', 1],
    ['mid', 0.25],
  ])
})

describe('calibration', () => {
  test('the Brier score and the excess of what was said, by hand', () => {
    const { calibration } = resultOf('exam', [
      said('certain', 0.95, true),
      said('certain', 0.95, false),
      said('fairly', 0.7, true),
      said('guessing', 0.25, false),
      marked(1),
    ])
    // 0.05² + 0.95² + 0.3² + 0.25² = 0.0025 + 0.9025 + 0.09 + 0.0625
    expect(calibration.brier).toBeCloseTo(1.0575 / 4, 12)
    expect(calibration.said).toBeCloseTo(2.85 / 4, 12)
    expect(calibration.right).toBe(0.5)
    expect(calibration.excess).toBeCloseTo(0.2125, 12)
    expect(calibration).toMatchObject({
      answers: 4,
      byConfidence: [
        { confidence: 'guessing', answers: 1, right: 0 },
        { confidence: 'fairly', answers: 1, right: 1 },
        { confidence: 'certain', answers: 2, right: 1 },
      ],
    })
  })

  test('who says to be certain and is right is nearly perfect, and a little under-confident', () => {
    const { calibration } = resultOf('exam', [said('certain', 0.95, true)])
    expect(calibration.brier).toBeCloseTo(0.0025, 12)
    expect(calibration.excess).toBeCloseTo(-0.05, 12)
  })

  test('nothing said is nothing, not a perfect score', () => {
    expect(resultOf('exam', [marked(1), UNANSWERED]).calibration).toMatchObject({
      answers: 0,
      brier: null,
      said: null,
      right: null,
      excess: null,
    })
  })

  test('no confidence earns more than the honest one', () => {
    // Among four options, of whom the learner knows a share: the one nearest to it has the least expected Brier score.
    const expected = (sure: number, chance: number) => chance * (1 - sure) ** 2 + (1 - chance) * sure ** 2
    for (const [honest, chance] of [
      [0.25, 0.25],
      [0.7, 0.7],
      [0.95, 0.95],
    ] as const)
      for (const other of [0.25, 0.7, 0.95])
        expect(expected(honest, chance)).toBeLessThanOrEqual(expected(other, chance))
  })
})

describe('what the scheduler is told', () => {
  const given = (answer: Answer, right: boolean | null, answered = true) => ({
    answered,
    answer,
    answeredAt: 5,
    ms: 1000,
    decidedBy: 'e',
    score: { ...SCORE, right },
  })
  const chosen = { choiceRight: true, reasonsRight: true }

  test.each([
    ['right', {}, { grade: 'good', ...chosen }, true, false, false, null],
    ['wrong', {}, { grade: 'again', choiceRight: false, reasonsRight: true }, false, false, false, 'again'],
    [
      'by a wrong reason',
      {},
      { grade: 'hard', choiceRight: true, reasonsRight: false },
      true,
      true,
      true,
      'hard',
    ],
    ['by a guess', { confidence: 'guessing' }, { grade: 'hard', ...chosen }, true, true, false, 'hard'],
    [
      'half explained',
      {},
      { grade: 'hard', choiceRight: null, reasonsRight: null },
      null,
      false,
      false,
      'hard',
    ],
  ] as const)('%s', (_, answer, derived, right, lucky, wrongReason, feeds) => {
    expect(judgementOf(given(answer, right), derived)).toMatchObject({ lucky, wrongReason, feeds })
  })

  test('nothing of what was not answered', () => {
    const none = { grade: 'again', choiceRight: false, reasonsRight: false } as const
    expect(judgementOf(given({}, null, false), none)).toMatchObject({ feeds: null, lucky: false })
  })
})

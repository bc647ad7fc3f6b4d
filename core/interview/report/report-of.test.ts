import { describe, expect, test } from 'vitest'
import { put, START } from '../play.fixture.ts'
import { BADLY, WELL } from './courses.fixture.ts'
import { answered, askOf, began, ended, inRoom, type Line, play, roundAt } from './played.fixture.ts'
import { PAIRED, scriptOf } from './report.fixture.ts'

describe('an interview that went well', () => {
  const { report } = play(scriptOf(), WELL)

  test('names what it is, and when it was', () => {
    expect(report).toMatchObject({
      format: 'runwhere-interview-report',
      version: 1,
      id: 'interview-1',
      beganAt: START,
      endedAt: START + 570_000,
    })
  })

  test('counts what was said, chosen, estimated, asked for and heard', () => {
    expect(report.totals).toMatchObject({
      asked: 7,
      answered: 7,
      points: { of: 8, got: 8 },
      choices: { of: 2, got: 2, best: 2 },
      estimates: { of: 1, got: 1 },
      clarifications: { of: 2, got: 2 },
      structure: { of: 7, got: 7 },
      speech: null,
    })
  })

  test('every ask has its text, its answer, its marks and who gave them', () => {
    const main = askOf(report, '1.main')
    expect(main.asked).toEqual({ tag: 'main', prompt: '<p>Nine guests at midnight is the question.</p>' })
    expect(main.answer).toMatchObject({ choice: 'tea', confidence: 'certain' })
    expect(main.feedback?.points.map(({ said, by }) => [said, by])).toEqual([
      [true, 'grader'],
      [true, 'grader'],
      [true, 'grader'],
      [true, 'candidate'],
    ])
    expect(roundAt(report, 1).question).toEqual({
      id: 'guests',
      kind: 'scenario',
      title: 'Nine guests at midnight',
      axis: 'taste',
      axisLabel: 'Taste',
      level: 'senior',
      revision: 2,
    })
    expect(askOf(report, '1.probe.0').asked).toEqual({ tag: 'probe', question: 'What if the kettle breaks?' })
    expect(askOf(report, '1.flip.dawn').asked).toEqual({
      tag: 'flip',
      flip: 'dawn',
      prompt: '<p>It is six in the morning.</p>',
    })
    expect(askOf(report, '3.main').asked).toEqual({ tag: 'main', prompt: null })
    expect(main.answeredAt).toBe(START + 330_000)
  })

  test('what was asked for is told from what was not', () => {
    expect(
      roundAt(report, 1).clarifications.map(({ hidden, asked, given }) => [hidden, asked, given]),
    ).toEqual([
      [false, false, false],
      [true, true, true],
      [true, true, true],
    ])
  })

  test('the structure of a scenario shows by asking first, and by the words of the answer', () => {
    const structure = roundAt(report, 1).structure
    expect(structure?.clarify).toEqual({
      ask: '1.main',
      span: null,
      words: 'Does anybody need to drive home afterwards?',
    })
    const words = 'The cost of milk is low'
    const start = askOf(report, '1.main').answer?.words.indexOf(words) ?? -1
    expect(structure?.cost).toEqual({ ask: '1.main', span: { start, end: start + words.length }, words })
    expect([roundAt(report, 0).structure, roundAt(report, 3).structure]).toEqual([null, null])
  })

  test('time is what asks took, without the reading of feedback between them', () => {
    expect(roundAt(report, 0).time).toEqual({ ms: 90_000, boxMs: 150_000, overMs: 0 })
    expect(report.totals.time).toEqual({
      ms: 530_000,
      boxMs: 1_200_000,
      overMs: 0,
      ranMs: 530_000,
      pauses: 0,
      pausedMs: 0,
    })
    expect(report.timeline.map(({ tag, ms }) => `${tag} ${ms / 1000}`)).toEqual([
      'began 0',
      'put 0',
      'answered 60',
      'put 60',
      'answered 90',
      'put 90',
      'inquired 110',
      'inquired 120',
      'answered 320',
      'put 320',
      'answered 350',
      'put 350',
      'answered 380',
      'put 380',
      'answered 470',
      'put 470',
      'answered 530',
      'ended 530',
    ])
  })
})

describe('an interview that did not', () => {
  const { report } = play(scriptOf(), BADLY)

  test('counts what was missed; a draft that was left counts as far as it went', () => {
    expect(report.totals).toMatchObject({
      asked: 6,
      answered: 5,
      points: { of: 7, got: 0 },
      choices: { of: 2, got: 0, best: 0 },
      estimates: { of: 1, got: 0 },
      clarifications: { of: 2, got: 0 },
    })
    const closing = askOf(report, '3.main')
    expect(closing).toMatchObject({ answeredMs: null, answeredAt: null, answer: { words: 'In short' } })
  })

  test('a misconception that was heard stands with the point', () => {
    expect(askOf(report, '0.main').feedback?.points[1]?.misconception).toBe('Leaves are hollow inside')
  })

  test('a pause is counted and takes no time of a box; a round over its box says by how much', () => {
    expect(report.totals.time).toMatchObject({ pauses: 1, pausedMs: 600_000, overMs: 80_000 })
    expect(roundAt(report, 0).time).toEqual({ ms: 230_000, boxMs: 150_000, overMs: 80_000 })
    expect(
      report.timeline.filter(({ tag }) => tag === 'paused' || tag === 'resumed').map(({ ms }) => ms),
    ).toEqual([290_000, 290_000])
  })

  test('an acceptable choice is not wrong, and not the best', () => {
    const lines = inRoom([0, put('1.main')], [1, answered('1.main', '', { choice: 'water' })])
    expect(play(PAIRED, lines).report.totals.choices).toEqual({ of: 1, got: 1, best: 0 })
  })

  test('the choice that was made shows the choice, where no words do', () => {
    const { report } = play(scriptOf(), [
      [0, began],
      [0, put('0.main')],
      [1, answered('0.main', '')],
      [0, put('0.probe.0')],
      [1, answered('0.probe.0', '')],
      [0, put('1.main')],
      [1, answered('1.main', 'Because it is late.', { choice: 'tea' })],
      [0, ended],
    ])
    expect(roundAt(report, 1).structure).toMatchObject({
      clarify: null,
      choice: { ask: '1.main', span: null, words: 'Tea' },
      cost: null,
    })
  })

  test('who assumes instead of asking has clarified by that', () => {
    const words = 'I assume nine cups, so tea.'
    const lines = inRoom([0, put('1.main')], [1, answered('1.main', words, { choice: 'tea' })])
    const { report } = play(PAIRED, lines)
    expect(roundAt(report, 1).structure?.clarify).toMatchObject({
      ask: '1.main',
      words: 'I assume nine cups',
    })
  })

  test('what was spoken adds up; the pace is weighed by the time spoken', () => {
    expect(report.totals.speech).toEqual({
      answers: 2,
      spokenMs: 120_000,
      longestPauseMs: 4000,
      wordsPerMinute: 110,
      fillers: { um: 10, like: 3 },
    })
  })

  test('speech without a transcript has no pace', () => {
    const speech = { recordingId: null, spokenMs: 5000, longestPauseMs: 0, wordsPerMinute: null, fillers: {} }
    const lines: readonly Line[] = [
      [0, began],
      [0, put('0.main')],
      [9, answered('0.main', 'Light.', {}, speech)],
    ]
    expect(play(scriptOf(), lines).report.totals.speech).toMatchObject({ answers: 1, wordsPerMinute: null })
  })
})

test('an interview that is left in a pause pauses to its end', () => {
  const { report } = play(scriptOf(), [
    [0, began],
    [10, { tag: 'paused' }],
    [50, ended],
  ])
  expect(report.totals.time).toMatchObject({ pauses: 1, pausedMs: 50_000, ranMs: 10_000 })
})

test('a report of what has not begun is empty, not broken', () => {
  const { report } = play(scriptOf(), [])
  expect(report).toMatchObject({ beganAt: null, endedAt: null, timeline: [], notes: [], told: {} })
  expect(report.totals).toMatchObject({ asked: 0, points: { of: 0, got: 0 }, time: { ms: 0, boxMs: 0 } })
})

import { describe, expect, test } from 'vitest'
import { put } from '../play.fixture.ts'
import { INTERVIEWED, QUOTE } from './courses.fixture.ts'
import { askOf, inquired, inRoom, play, roundAt } from './played.fixture.ts'
import { PAIRED } from './report.fixture.ts'

describe('with an interviewer', () => {
  const { report } = play(PAIRED, INTERVIEWED)

  test('what was answered in own words counts as asked, and what was given unasked does not', () => {
    expect(roundAt(report, 1).clarifications.map(({ asked, given }) => [asked, given])).toEqual([
      [false, true],
      [true, false],
      [false, false],
    ])
    expect(askOf(report, '1.main').exchanges.map(({ asked, reply }) => [asked, reply])).toEqual([
      [null, 'Take your time.'],
      ['May somebody need to drive home afterwards?', 'One of them.'],
      [null, null],
    ])
    expect(roundAt(report, 1).structure?.clarify?.words).toBe('May somebody need to drive home afterwards?')
  })

  test('what an interviewer took a question for was asked for, whatever its words', () => {
    const vague = inRoom(
      [0, put('1.main')],
      [5, inquired('1.main', 'What about the sweet stuff?'), 'candidate'],
      [5, { tag: 'revealed', ask: '1.main', clarification: 2 }],
    )
    expect(roundAt(play(PAIRED, vague).report, 1).clarifications[2]).toMatchObject({
      hidden: true,
      asked: true,
      given: true,
    })
  })

  test("the interviewer's mark counts and says whose it is", () => {
    expect(askOf(report, '1.main').feedback?.points[0]).toMatchObject({ said: false, by: 'interviewer' })
  })

  test('what was put and left without a word has no feedback', () => {
    expect(askOf(report, '1.flip.heat')).toMatchObject({ answer: null, feedback: null })
    expect(report.totals).toMatchObject({ asked: 2, answered: 1, choices: { of: 1, got: 1 } })
  })

  test('every competency has its line, with the words a score rests on and what it stands for', () => {
    expect(report.scores.map(({ competency, score }) => [competency, score])).toEqual([
      ['requirements', 3],
      ['technical-depth', null],
      ['trade-offs', null],
      ['cost-sense', null],
      ['communication', 2],
    ])
    expect(report.scores[1]).toStrictEqual({
      competency: 'technical-depth',
      label: 'Technical depth',
      score: null,
      anchor: null,
      evidence: null,
    })
    expect(report.scores[0]?.evidence).toEqual({ ...QUOTE, words: 'It is late' })
    expect(report.scores[0]?.anchor).toMatch(/^Asks for the missing constraint/)
    expect(report.scores[4]?.evidence).toEqual({ tag: 'note', words: 'Long pauses.' })
  })

  test('notes and feedback are in it', () => {
    expect(report.notes).toEqual([{ ask: '1.main', words: 'Slow to begin.', atMs: 83_000 }])
    expect(report.told).toEqual({ interviewer: { well: 'Asked first.', better: 'Name the cost.' } })
  })
})

import { describe, expect, test } from 'vitest'
import { put, START } from '../play.fixture.ts'
import type { Script } from '../script.ts'
import { BADLY, WELL } from './courses.fixture.ts'
import { missedOf } from './missed.ts'
import { answered, inRoom, type Line, marked, play } from './played.fixture.ts'
import { PAIRED, scriptOf } from './report.fixture.ts'

const missedIn = (lines: readonly Line[], script: Script = scriptOf()) => {
  const played = play(script, lines)
  return missedOf(script, played.report)
}

const short = (lines: readonly Line[], script?: Script) =>
  missedIn(lines, script).map(({ cardId, grade, why }) => `${grade} ${cardId}: ${why}`)

test('what went well tells the scheduler nothing', () => {
  expect(missedIn(WELL)).toEqual([])
})

test('a wrong choice, and fewer than half of the key points, bring a card forward as again', () => {
  expect(short(BADLY)).toEqual([
    'again card-leaves-main: 0 of 2 key points were said.',
    'again card-guests-main: 0 of 4 key points were said.',
    'again card-guests-dawn: The choice was wrong.',
    'again card-cups-main: The number was off.',
  ])
})

test('it carries what study would have recorded, at the time of the answer', () => {
  const [, scenario, flip, estimate] = missedIn(BADLY)
  expect(scenario).toEqual({
    cardId: 'card-guests-main',
    questionId: 'guests',
    title: 'Nine guests at midnight',
    part: 'main',
    revision: 2,
    ask: '1.main',
    grade: 'again',
    why: '0 of 4 key points were said.',
    answer: { choice: 'coffee', confidence: 'certain', words: 'Coffee.', ticks: [] },
    answeredAt: START + 1_100_000,
    ms: 260_000,
  })
  expect(flip).toMatchObject({
    part: 'dawn',
    ask: '1.flip.dawn',
    answer: { choice: 'tea', confidence: 'guessing' },
  })
  expect(estimate?.answer).toEqual({ estimate: 30, error: 0.5, seed: 'seed' })
})

describe('by degrees', () => {
  const late = 'It is late, the kettle is slow.'

  test('half of the key points said with the right choice is hard', () => {
    expect(
      short(inRoom([1, put('1.main')], [9, answered('1.main', late, { choice: 'tea' })]), PAIRED),
    ).toEqual(['hard card-guests-main: 2 of 4 key points were said.'])
  })

  test('an acceptable choice is no wrong one, and the mark of the interviewer decides', () => {
    const marks = [0, 1, 2, 3].map((point): Line => [0, marked('1.main', point, true)])
    expect(
      short(inRoom([1, put('1.main')], [9, answered('1.main', late, { choice: 'water' })], ...marks), PAIRED),
    ).toEqual([])
  })

  test('a probe that missed makes a card hard; alone it decides where the main part has no answer', () => {
    const all = 'It is late, the kettle is slow, beans and milk.'
    const main = [
      [1, put('1.main')],
      [9, answered('1.main', all, { choice: 'tea' })],
    ] as const
    const probe = [
      [1, put('1.probe.0')],
      [9, answered('1.probe.0', 'No idea.')],
    ] as const
    expect(short(inRoom(...main, ...probe), PAIRED)).toEqual([
      'hard card-guests-main: 0 of 1 key points were said when probed.',
    ])
    expect(short(inRoom([1, put('1.main')], ...probe), PAIRED)).toEqual([
      'again card-guests-main: 0 of 1 key points were said.',
    ])
  })

  test('a probe decides only where there is nothing else, whichever was asked first', () => {
    const all = 'It is late, the kettle is slow, beans and milk.'
    const probeFirst = inRoom(
      [1, put('1.probe.0')],
      [9, answered('1.probe.0', 'No idea.')],
      [1, put('1.main')],
      [9, answered('1.main', all, { choice: 'tea' })],
    )
    expect(missedIn(probeFirst, PAIRED)).toMatchObject([
      { grade: 'hard', ask: '1.main', answer: { choice: 'tea', words: all, ticks: [0, 1, 2, 3] } },
    ])
    const alone = inRoom([1, put('1.probe.0')], [9, answered('1.probe.0', 'No idea.')])
    // The key points of a probe are none that study ticks.
    expect(missedIn(alone, PAIRED)).toMatchObject([{ ask: '1.probe.0', answer: { words: 'No idea.' } }])
    expect(missedIn(alone, PAIRED)[0]?.answer).not.toHaveProperty('ticks')
  })

  test('the worst that was missed is the grade, and says why', () => {
    const most = 'It is late, the kettle is slow, and beans run out.'
    const wrong = inRoom([1, put('1.main')], [9, answered('1.main', most, { choice: 'coffee' })])
    expect(short(wrong, PAIRED)).toEqual(['again card-guests-main: The choice was wrong.'])
    expect(missedIn(wrong, PAIRED)[0]?.answer.ticks).toEqual([0, 1, 2])
  })

  test('a flip alone tells of its own card only', () => {
    const flip = inRoom([1, put('1.flip.dawn')], [9, answered('1.flip.dawn', '', { choice: 'tea' })])
    expect(short(flip, PAIRED)).toEqual(['again card-guests-dawn: The choice was wrong.'])
  })

  test('an answer without a choice is again', () => {
    const words = 'It is late, the kettle is slow, beans and milk.'
    expect(short(inRoom([1, put('1.main')], [9, answered('1.main', words)]), PAIRED)).toEqual([
      'again card-guests-main: Nothing was chosen.',
    ])
  })

  test.each([
    [21.9, []],
    [24, ['hard card-cups-main: The number was off.']],
    [24.1, ['again card-cups-main: The number was off.']],
    [undefined, ['again card-cups-main: No number was given.']],
  ])('an estimate of %s where 20 is right, with a tenth of tolerance', (estimate, told) => {
    const given = estimate === undefined ? {} : { estimate }
    expect(short(inRoom([1, put('2.main')], [9, answered('2.main', '', given)]), PAIRED)).toEqual(told)
  })
})

test('what was not answered tells nothing, and what has no card is left out', () => {
  expect(short(inRoom([1, put('1.main')], [1, put('1.flip.dawn')]), PAIRED)).toEqual([])
  const bare: Script = {
    ...PAIRED,
    rounds: PAIRED.rounds.map((round) => ({ ...round, item: round.item && { ...round.item, cards: {} } })),
  }
  expect(short(inRoom([1, put('1.main')], [9, answered('1.main', '', { choice: 'coffee' })]), bare)).toEqual(
    [],
  )
})

import { describe, expect, test } from 'vitest'
import { askedOf } from '../question/asked.ts'
import type { Deed } from './event.ts'
import { feedbackOf, isDone } from './feedback-of.ts'
import { did, hosted, type Move, play, put, said } from './play.fixture.ts'
import { scriptOf } from './script.fixture.ts'
import type { Script } from './script.ts'

const PAIRED = scriptOf({ company: 'paired', minutes: 20 }, askedOf)
const OF = PAIRED.rounds[1]?.item?.question.id.replace('scenario-', 's') ?? ''

const met: readonly Move[] = [hosted({ tag: 'began' }), hosted(put('1.main'))]
/** Of the last ask that was put. */
const feedback = (moves: readonly Move[], script: Script = PAIRED) => {
  const state = play(script, moves)
  return feedbackOf(script, state, state.asks.at(-1) as (typeof state.asks)[number])
}

describe('a scenario', () => {
  const answered = [...met, did(said('1.main', `I choose tea, kettle${OF}a.`, 'tea'), 50)]

  test('has its key points marked by the grader, with the words that cover them', () => {
    expect(feedback(answered).points).toMatchObject([
      { text: `SECRET-point-of-${OF}a kettle boils`, band: 'covered', said: true, by: 'grader' },
      { text: `SECRET-point-of-${OF}b kettle boils`, said: false, by: 'grader' },
    ])
  })

  test('or by whoever judged last', () => {
    const mark = (keyPoint: number, mine: boolean) =>
      hosted({ tag: 'marked', ask: '1.main', keyPoint, said: mine })
    expect(feedback([...answered, mark(0, false), mark(1, true)]).points).toMatchObject([
      { text: `SECRET-point-of-${OF}a kettle boils`, band: 'covered', said: false, by: 'interviewer' },
      { band: 'not-seen', said: true, by: 'interviewer' },
    ])
  })

  test('has the choice against the best one', () => {
    expect(feedback(answered).choice).toEqual({
      chosen: 'tea',
      best: 'tea',
      standing: 'best',
      rationale: `<p>SECRET-tea-of-${OF}</p>`,
      bestRationale: `<p>SECRET-tea-of-${OF}</p>`,
    })
    expect(feedback([...met, did(said('1.main', 'x', 'coffee'))]).choice).toMatchObject({
      chosen: 'coffee',
      standing: 'acceptable',
      rationale: `<p>SECRET-coffee-of-${OF}</p>`,
    })
    expect(feedback([...met, did(said('1.main', 'I do not know.'))]).choice).toMatchObject({
      chosen: null,
      standing: null,
      rationale: null,
      best: 'tea',
    })
  })

  test('that no option answers has no best one to tell of', () => {
    const [opening, scenario, ...others] = PAIRED.rounds
    const item = scenario?.item
    if (!opening || !scenario || item?.question.kind !== 'scenario') throw new Error('No scenario.')
    const options = item.question.options.map((option) => ({ ...option, standing: 'wrong' as const }))
    const question = { ...item.question, options }
    const script = { ...PAIRED, rounds: [opening, { ...scenario, item: { ...item, question } }, ...others] }
    expect(feedback(answered, script).choice).toMatchObject({
      best: '',
      standing: 'wrong',
      bestRationale: '',
    })
  })

  test('shows which parts of an answer were said', () => {
    expect(feedback(answered).structure.choice).toEqual({ start: 0, end: 12 })
  })

  test('took its time, of which the main part has the share of two others', () => {
    expect(feedback(answered)).toMatchObject({ ms: 50_000, boxMs: 120_000 })
    expect(feedback([...answered, hosted(put('1.probe.0')), did(said('1.probe.0', 'x'), 30)])).toMatchObject({
      ms: 30_000,
      boxMs: 60_000,
    })
  })
})

test('a flip has a choice of its own, and no key points', () => {
  expect(
    feedback([...met, hosted(put('1.flip.busier')), did(said('1.flip.busier', 'x', 'tea'))]),
  ).toMatchObject({
    points: [],
    choice: { chosen: 'tea', best: 'coffee', standing: 'wrong' },
    estimate: null,
  })
})

test('a probe has key points, and nothing to choose', () => {
  const probed = [...met, hosted(put('1.probe.0')), did(said('1.probe.0', `A kettle${OF}-always.`))]
  expect(feedback(probed)).toMatchObject({ choice: null, points: [{}] })
})

describe('an estimate', () => {
  const right = PAIRED.rounds[3]?.item?.draw?.answer ?? 0
  const begun = [hosted({ tag: 'began' }), hosted(put('3.main'))]
  const worth = (answer: number): Script => ({
    ...PAIRED,
    rounds: PAIRED.rounds.map((round) =>
      round.item?.draw ? { ...round, item: { ...round.item, draw: { ...round.item.draw, answer } } } : round,
    ),
  })
  const estimated = (answer: Extract<Deed, { tag: 'answered' }>['answer'], script = PAIRED) =>
    feedback([...begun, did({ tag: 'answered', ask: '3.main', answer, speech: null })], script).estimate

  test('is within its tolerance, or off by a share', () => {
    expect(estimated({ words: '', estimate: right * 1.1 })).toEqual({
      given: right * 1.1,
      right,
      unit: 'cups',
      error: expect.closeTo(0.1, 9),
      within: true,
    })
    expect(estimated({ words: '', estimate: right * 1.05 })?.within).toBe(true)
    expect(estimated({ words: '', estimate: right * 0.5 })).toMatchObject({ error: -0.5, within: false })
  })

  test('at the bound is within it, whatever binary arithmetic makes of it', () => {
    const one = worth(1)
    expect(1.1 - 1).toBeGreaterThan(0.1)
    expect(estimated({ words: '', estimate: 1.1 }, one)?.within).toBe(true)
    expect(estimated({ words: '', estimate: 1.11 }, one)?.within).toBe(false)
  })

  test('that was not given is not right', () => {
    expect(estimated({ words: 'No idea.' })).toMatchObject({ given: null, error: null, within: false })
  })

  test('of nothing has no error that is a share', () => {
    expect(estimated({ words: '', estimate: 3 }, worth(0))).toMatchObject({
      error: null,
      within: false,
    })
  })
})

test('the closing has neither points nor a choice', () => {
  expect(
    feedback([hosted({ tag: 'began' }), hosted(put('4.main')), did(said('4.main', 'All in all.'))]),
  ).toMatchObject({
    points: [],
    choice: null,
    estimate: null,
    boxMs: 150_000,
  })
})

describe('what was left', () => {
  const wrote = did({ tag: 'wrote', ask: '1.main', draft: { words: `kettle${OF}a`, choice: 'tea' } })

  test('is judged by its draft, and took until the next ask was put', () => {
    const state = play(PAIRED, [...met, wrote, hosted(put('2.main'), 25)])
    const [left] = state.asks
    if (left === undefined) throw new Error('Nothing was put.')
    expect(isDone(state, left)).toBe(true)
    expect(feedbackOf(PAIRED, state, left)).toMatchObject({
      points: [{ said: true, by: 'grader' }, {}],
      choice: { chosen: 'tea' },
      ms: 35_000,
    })
  })

  test('or until the end, and without a draft nothing was said', () => {
    const moves = [...met, hosted({ tag: 'ended' }, 40)]
    expect(feedback(moves)).toMatchObject({ points: [{ said: false }, { said: false }], ms: 40_000 })
  })
})

test('what is being answered is not done', () => {
  const state = play(PAIRED, met)
  expect(state.asks.map((ask) => isDone(state, ask))).toEqual([false])
})

test('an ask that the script does not have is a mistake of the caller', () => {
  const state = play(PAIRED, met)
  const ask = { ...(state.asks[0] as (typeof state.asks)[number]), ask: '9.main' }
  expect(() => feedbackOf(PAIRED, state, ask)).toThrow('The script has no ask 9.main.')
})

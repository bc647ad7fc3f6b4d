import { describe, expect, test } from 'vitest'
import { askedOf } from '../question/asked.ts'
import { nextAsk } from './next-ask.ts'
import { did, hosted, type Move, play, put, START, said } from './play.fixture.ts'
import { scriptOf } from './script.fixture.ts'

const PRESSURE = scriptOf({ mode: 'pressure', minutes: 20 }, askedOf)
const PAIRED = scriptOf({ company: 'paired', minutes: 20 }, askedOf)

/** Everything that is put when each answer takes so many seconds, and the scenarios are answered with this choice. */
const walk = (choice: string, seconds: number): readonly string[] => {
  const moves: Move[] = [did({ tag: 'began' }, 0)]
  for (;;) {
    const state = play(PRESSURE, moves)
    const ask = nextAsk(PRESSURE, state, START + state.asks.length * seconds * 1000)
    if (ask === null) return state.asks.map((one) => one.ask)
    const isScenario = /^[12]\.(?:main|flip)/.test(ask)
    moves.push(did(put(ask), 0), did(said(ask, 'x', isScenario ? choice : undefined), seconds))
  }
}

const flipOf = (round: number) => `${round}.flip.${PRESSURE.rounds[round]?.item?.flips[0]}`

describe('in the order of the script', () => {
  test('the opening has one probe, a scenario the first three that follow the choice and one flip', () => {
    expect(walk('tea', 1)).toEqual([
      '0.main',
      '0.probe.0',
      ...['1.main', '1.probe.0', '1.probe.2', '1.probe.3', flipOf(1)],
      ...['2.main', '2.probe.0', '2.probe.2', '2.probe.3', flipOf(2)],
      '3.main',
      '4.main',
    ])
  })

  test('another choice has other probes', () => {
    expect(walk('coffee', 1)).toContain('1.probe.1')
    expect(walk('coffee', 1)).not.toContain('1.probe.2')
  })

  test('without a choice there are only those that follow any', () => {
    const opened = [hosted({ tag: 'began' }), hosted(put('1.main')), did(said('1.main', 'I do not know.'))]
    const next = (moves: readonly Move[]) => nextAsk(PAIRED, play(PAIRED, moves), START)
    expect(next(opened)).toBe('1.probe.0')
    expect(next([...opened, hosted(put('1.probe.0'))])).toBe('1.probe.4')
  })

  test('when only the time of the closing is left, it comes next, and then nothing', () => {
    const asked = walk('tea', 180)
    expect(asked).toEqual(['0.main', '0.probe.0', '1.main', '1.probe.0', '1.probe.2', '1.probe.3', '4.main'])
  })

  test('to the millisecond', () => {
    const state = play(PRESSURE, [
      did({ tag: 'began' }, 0),
      did(put('0.main'), 0),
      did(said('0.main', 'x'), 0),
    ])
    const left = (minutes: number) => START + (20 - minutes) * 60_000
    expect(nextAsk(PRESSURE, state, left(2.5) - 1)).toBe('0.probe.0')
    expect(nextAsk(PRESSURE, state, left(2.5))).toBe('4.main')
  })
})

describe('in a room', () => {
  const next = (moves: readonly Move[]) => nextAsk(PAIRED, play(PAIRED, moves), START)
  const met = [hosted({ tag: 'began' }), hosted(put('1.main'))]

  test('before the first question it is the opening', () => {
    expect(next([])).toBe('0.main')
  })

  test('it does not wait for the answer: probes follow what stands in the draft', () => {
    const wrote = (choice: string) => did({ tag: 'wrote', ask: '1.main', draft: { words: 'x', choice } })
    const probed = hosted(put('1.probe.0'))
    expect(next([...met, wrote('coffee'), probed])).toBe('1.probe.1')
    expect(next([...met, wrote('tea'), probed])).toBe('1.probe.2')
  })

  test('after a flip asked early the probes of the round are still there', () => {
    expect(next([...met, hosted(put('1.flip.busier')), hosted(put('1.flip.colder'))])).toBe('1.probe.0')
  })

  test('what was passed over does not come back by itself', () => {
    const later = [...met, hosted(put('3.main'))]
    expect(next(later)).toBe('4.main')
  })

  test('what is asked already is not asked again on the way', () => {
    const back = [...met, hosted(put('2.main')), hosted(put('0.main')), hosted(put('0.probe.0'))]
    expect(next(back)).toBe('3.main')
  })

  test('after the closing there is nothing', () => {
    expect(next([...met, hosted(put('4.main')), hosted(put('1.probe.0'))])).toBeNull()
  })
})

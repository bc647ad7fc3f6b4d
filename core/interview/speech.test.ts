import { describe, expect, test } from 'vitest'
import { chanceFrom } from '../chance.ts'
import { loudnessOf, speechOf, voicedOf } from './speech.ts'

type Stretch = { readonly ms: number; readonly db: number; readonly speech?: true }

/** Frames of 20 ms: noise within 3 dB of its level; speech rises and falls with its syllables, four a second. */
const frames = (...stretches: readonly Stretch[]): readonly number[] => {
  const chance = chanceFrom('room')
  return stretches.flatMap(({ ms, db, speech }) =>
    Array.from({ length: ms / 20 }, (_, at) => {
      const dip = speech && at % 12 >= 10 ? -35 : 0
      return Math.max(db + dip, NOISE) + 3 * (chance() - 0.5)
    }),
  )
}

const NOISE = -58
const quiet = (ms: number, db = NOISE): Stretch => ({ ms, db })
const talk = (ms: number, db = -22): Stretch => ({ ms, db, speech: true })

describe('when somebody speaks', () => {
  test('two stretches of speech are found to within a syllable, the silence around them is not', () => {
    const voiced = voicedOf(frames(quiet(1000), talk(4800), quiet(2000), talk(3600), quiet(900)))
    expect(voiced).toHaveLength(2)
    const [one, other] = voiced
    expect(Math.abs((one?.fromMs ?? 0) - 1000)).toBeLessThanOrEqual(60)
    expect(Math.abs((one?.toMs ?? 0) - 5800)).toBeLessThanOrEqual(60)
    expect(Math.abs((other?.fromMs ?? 0) - 7800)).toBeLessThanOrEqual(60)
    expect(Math.abs((other?.toMs ?? 0) - 11_400)).toBeLessThanOrEqual(60)
  })

  test('a breath of 400 ms is no pause, one of 600 ms is', () => {
    expect(voicedOf(frames(quiet(500), talk(2400), quiet(400), talk(2400), quiet(500)))).toHaveLength(1)
    expect(voicedOf(frames(quiet(500), talk(2400), quiet(600), talk(2400), quiet(500)))).toHaveLength(2)
  })

  test('a fan that starts is not speech for long, and speech above it still is', () => {
    const voiced = voicedOf(frames(quiet(3000), quiet(8000, -40), { ms: 2400, db: -18 }, quiet(3000, -40)))
    const last = voiced.at(-1)
    expect(last).toEqual({ fromMs: 11_000, toMs: 13_400 })
    const before = voiced.slice(0, -1).reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0)
    expect(before).toBeLessThanOrEqual(1600)
  })

  test('a click, a steady hum, digital silence and nothing at all are not speech', () => {
    expect(voicedOf(frames(quiet(1000), quiet(60, -10), quiet(1000)))).toEqual([])
    expect(voicedOf(Array.from({ length: 500 }, () => -20))).toEqual([])
    expect(voicedOf(Array.from({ length: 500 }, () => Number.NEGATIVE_INFINITY))).toEqual([])
    expect(voicedOf([])).toEqual([])
  })

  test('speech out of digital silence is found', () => {
    const silence = Array.from({ length: 50 }, () => loudnessOf(0))
    const speech = Array.from({ length: 50 }, () => loudnessOf(0.1))
    expect(loudnessOf(0.1)).toBeCloseTo(-20, 9)
    expect(voicedOf([...silence, ...speech, ...silence])).toEqual([{ fromMs: 1000, toMs: 2000 }])
  })
})

describe('what is told of a spoken answer', () => {
  const answer = frames(quiet(1000), talk(6000), quiet(2500), talk(6000), quiet(4000))

  test('time spoken, the longest pause between words, and the pace without the pauses', () => {
    const words = Array.from({ length: 30 }, () => 'word').join(' ')
    const { spokenMs, longestPauseMs, wordsPerMinute, fillers } = speechOf(answer, words)
    expect(Math.abs(spokenMs - 12_000)).toBeLessThanOrEqual(120)
    expect(Math.abs(longestPauseMs - 2500)).toBeLessThanOrEqual(120)
    expect(wordsPerMinute).toBeGreaterThanOrEqual(149)
    expect(wordsPerMinute).toBeLessThanOrEqual(152)
    expect(fillers).toEqual({})
  })

  test('without a transcript there is no pace, and in a second of speech none can be told', () => {
    expect(speechOf(answer, null)).toMatchObject({ wordsPerMinute: null, fillers: {} })
    expect(speechOf(answer, '  ').wordsPerMinute).toBeNull()
    expect(speechOf(frames(quiet(500), talk(1000), quiet(500)), 'yes it is').wordsPerMinute).toBeNull()
  })

  test('of words that most of the sound was too quiet for there is no pace', () => {
    const words = Array.from({ length: 200 }, () => 'word').join(' ')
    const faint = frames(quiet(1000), talk(2400), talk(60_000, NOISE + 5), quiet(1000))
    expect(speechOf(faint, words).spokenMs).toBeLessThan(5000)
    expect(speechOf(faint, words).wordsPerMinute).toBeNull()
  })

  test('silence has no pause', () => {
    expect(speechOf(frames(quiet(5000)), null)).toEqual({
      spokenMs: 0,
      longestPauseMs: 0,
      wordsPerMinute: null,
      fillers: {},
    })
  })
})

import { describe, expect, test } from 'vitest'
import { askedOf } from '../question/asked.ts'
import type { Deed, Evidence } from './event.ts'
import { ROOM_LIMITS } from './full.ts'
import { did, hosted, type Move, play, put, said } from './play.fixture.ts'
import { refusalOf } from './refusal-of.ts'
import { scriptOf } from './script.fixture.ts'

const PAIRED = scriptOf({ company: 'paired' }, askedOf)
const FULL = 'This interview is full: only answers are still written down.'

const wrote = (words: string): Deed => ({ tag: 'wrote', ask: '1.main', draft: { words } })
const inquired = (words: string): Deed => ({ tag: 'inquired', ask: '1.main', words })
const told: Deed = { tag: 'told', well: 'Kind.', better: 'Brief.' }
const met: readonly Move[] = [hosted({ tag: 'began' }), hosted(put('1.main'))]

describe('a room', () => {
  const running = play(PAIRED, met)
  const over = play(PAIRED, [...met, hosted({ tag: 'ended' })])

  test.each([
    ['so many lines', { seq: ROOM_LIMITS.candidate.events }],
    ['so many letters', { letters: ROOM_LIMITS.candidate.letters - 3 }],
  ])('of %s takes nothing more of a candidate but answers', (_, full) => {
    for (const deed of [wrote('Tea.'), inquired('How many?')])
      expect(refusalOf(PAIRED, { ...running, ...full }, deed, 'candidate')).toBe(FULL)
    expect(refusalOf(PAIRED, { ...over, ...full }, told, 'candidate')).toBe(FULL)
    expect(
      refusalOf(PAIRED, { ...running, ...full }, said('1.main', 'Tea, of course.'), 'candidate'),
    ).toBeNull()
  })

  test('is filled to the last letter', () => {
    const all = { ...running, letters: ROOM_LIMITS.candidate.letters - 3 }
    expect(refusalOf(PAIRED, all, wrote('Tea'), 'candidate')).toBeNull()
  })

  test('is ended and judged all the same', () => {
    const full = { seq: ROOM_LIMITS.candidate.events, letters: ROOM_LIMITS.candidate.letters }
    for (const deed of [put('1.probe.0'), { tag: 'paused' }, { tag: 'ended' }] as const)
      expect(refusalOf(PAIRED, { ...running, ...full }, deed, 'interviewer')).toBeNull()
    const note = { tag: 'note', words: 'Wrote a lot.' } as const
    for (const deed of [
      { tag: 'scored', competency: 'trade-offs', score: { score: 1, evidence: note } },
      told,
    ] as const)
      expect(refusalOf(PAIRED, { ...over, ...full }, deed, 'interviewer')).toBeNull()
  })

  test('has an end for whoever interviews, too, but the end of the interview', () => {
    const full = { seq: ROOM_LIMITS.interviewer.events }
    const noted: Deed = { tag: 'noted', note: 'n', ask: null, words: 'Slow.' }
    for (const deed of [noted, { tag: 'paused' }] as const)
      expect(refusalOf(PAIRED, { ...running, ...full }, deed, 'interviewer')).toBe(
        'This interview is full: end it.',
      )
    for (const deed of [put('1.probe.0'), { tag: 'ended' }] as const)
      expect(refusalOf(PAIRED, { ...running, ...full }, deed, 'interviewer')).toBeNull()
  })

  test('is as full as what both wrote, but for the answers', () => {
    const moves = [...met, did(wrote('Tea')), did(wrote('Tea.')), did(inquired('How many?'))]
    expect(play(PAIRED, moves).letters).toBe(16)
    const answered = [
      ...moves,
      did(said('1.main', 'Tea.')),
      hosted({ tag: 'ended' }),
      did(told),
      hosted(told),
    ]
    expect(play(PAIRED, answered).letters).toBe(38)
    const scored = (evidence: Evidence) =>
      hosted({ tag: 'scored', competency: 'trade-offs', score: { score: 3, evidence } })
    const scores = [
      scored({ tag: 'quote', ask: '1.main', start: 0, end: 3 }),
      scored({ tag: 'note', words: 'Calm.' }),
      hosted({ tag: 'scored', competency: 'trade-offs', score: null }),
    ]
    expect(play(PAIRED, [...answered, ...scores]).letters).toBe(43)
  })
})

test('alone it is one’s own disk', () => {
  const alone = scriptOf({}, askedOf)
  const full = {
    ...play(alone, [did({ tag: 'began' }), did(put('0.main'))]),
    seq: ROOM_LIMITS.interviewer.events,
  }
  const draft: Deed = { tag: 'wrote', ask: '0.main', draft: { words: 'Leaves' } }
  expect(refusalOf(alone, full, draft, 'candidate')).toBeNull()
})

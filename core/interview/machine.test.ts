import { describe, expect, test } from 'vitest'
import { askedOf } from '../question/asked.ts'
import type { Deed } from './event.ts'
import { BEFORE_THE_FIRST, replay } from './machine.ts'
import { did, hosted, type Move, play, put, replayed, START, said } from './play.fixture.ts'
import { scriptOf } from './script.fixture.ts'

const ALONE = scriptOf({}, askedOf)
const PRESSURE = scriptOf({ mode: 'pressure' }, askedOf)
const PAIRED = scriptOf({ company: 'paired' }, askedOf)

const BEGUN: readonly Move[] = [did({ tag: 'began' }), did(put('0.main'))]
const IN_THE_SCENARIO: readonly Move[] = [
  ...BEGUN,
  did(said('0.main', 'Leaves.')),
  did(put('0.probe.0')),
  did(said('0.probe.0', 'Because.')),
  did(put('1.main')),
]
const MET: readonly Move[] = [hosted({ tag: 'began' }), hosted(put('1.main'))]

test('before the first event an interview waits', () => {
  expect(replay(ALONE, [])).toEqual(BEFORE_THE_FIRST)
  expect(BEFORE_THE_FIRST.status).toBe('waiting')
})

describe('the clock', () => {
  test('starts when the interview begins, and stops at its end', () => {
    const state = play(PRESSURE, [...BEGUN, did({ tag: 'ended' }, 50)])
    expect(state).toMatchObject({
      status: 'over',
      current: null,
      beganAt: START + 10_000,
      endedAt: START + 70_000,
      clock: { ranMs: 60_000, since: null },
    })
  })

  test('stands while the interview is paused', () => {
    const state = play(PRESSURE, [
      ...BEGUN,
      did({ tag: 'paused' }),
      did({ tag: 'resumed' }, 3600),
      did(said('0.main', 'Leaves.')),
    ])
    expect(state.asks[0]).toMatchObject({ putMs: 10_000, answeredMs: 30_000 })
    expect(state.status).toBe('running')
    expect(state.clock).toEqual({ ranMs: 20_000, since: START + 3630_000 })
  })

  test('stands while a candidate alone reads what an answer came to', () => {
    const read: readonly Move[] = [...BEGUN, did(said('0.main', 'Leaves.'))]
    expect(play(ALONE, read).clock).toEqual({ ranMs: 20_000, since: null })
    expect(play(ALONE, [...read, did(put('0.probe.0'), 600)])).toMatchObject({
      clock: { ranMs: 20_000, since: START + 630_000 },
      asks: [{}, { putMs: 20_000 }],
    })
  })

  test('still stands when it is paused and resumed while reading', () => {
    const moves = [...BEGUN, did(said('0.main', 'x')), did({ tag: 'paused' }), did({ tag: 'resumed' }, 60)]
    expect(play(ALONE, moves).clock).toEqual({ ranMs: 20_000, since: null })
  })

  test('goes on under pressure and in a room, where there is nothing to read', () => {
    expect(play(PRESSURE, [...BEGUN, did(said('0.main', 'x'))]).clock.since).not.toBeNull()
    expect(play(PAIRED, [...MET, did(said('1.main', 'x', 'tea'))]).clock.since).not.toBeNull()
  })

  test('stands over an answer that was on its way to a room as the pause began', () => {
    const moves = [...MET, hosted({ tag: 'paused' }), did(said('1.main', 'x', 'tea'), 3600)]
    expect(play(PAIRED, moves)).toMatchObject({
      status: 'paused',
      current: null,
      clock: { ranMs: 20_000, since: null },
      asks: [{ answeredMs: 20_000, answer: { words: 'x' } }],
    })
    expect(play(PAIRED, [...moves, hosted({ tag: 'resumed' }, 60)]).clock.since).not.toBeNull()
  })

  test('starts again after a pause before the first question', () => {
    const moves = [did({ tag: 'began' }), did({ tag: 'paused' }), did({ tag: 'resumed' }, 60)]
    expect(play(ALONE, moves).clock).toEqual({ ranMs: 10_000, since: START + 80_000 })
  })
})

describe('an ask', () => {
  test('keeps what is being written until it is answered', () => {
    const wrote = did({ tag: 'wrote', ask: '0.main', draft: { words: 'Lea' } })
    expect(play(ALONE, [...BEGUN, wrote]).asks[0]).toMatchObject({ draft: { words: 'Lea' }, answer: null })
    expect(play(ALONE, [...BEGUN, wrote, did(said('0.main', 'Leaves.'))])).toMatchObject({
      current: null,
      asks: [{ draft: null, answer: { words: 'Leaves.' } }],
    })
  })

  test('that the interviewer goes on from keeps its draft, and may still be answered', () => {
    const left: readonly Move[] = [
      ...MET,
      did({ tag: 'wrote', ask: '1.main', draft: { words: 'Tea, bec', choice: 'tea' } }),
      hosted(put('1.flip.busier')),
    ]
    expect(play(PAIRED, left)).toMatchObject({
      current: '1.flip.busier',
      asks: [{ answer: null, answeredMs: null, draft: { words: 'Tea, bec' } }, {}],
    })
    expect(play(PAIRED, [...left, did(said('1.main', 'Tea, because.', 'tea'))])).toMatchObject({
      current: '1.flip.busier',
      asks: [{ answer: { words: 'Tea, because.' } }, { answer: null }],
    })
  })

  test('holds what was measured of a spoken answer', () => {
    const speech = {
      recordingId: null,
      spokenMs: 9000,
      longestPauseMs: 800,
      wordsPerMinute: null,
      fillers: {},
    }
    const answered: Deed = { tag: 'answered', ask: '0.main', answer: { words: 'Leaves.' }, speech }
    expect(play(ALONE, [...BEGUN, did(answered)]).asks[0]?.speech).toEqual(speech)
  })
})

describe('asking for a constraint', () => {
  test('alone, the script answers what it has an answer to', () => {
    const state = play(ALONE, [
      ...IN_THE_SCENARIO,
      did({ tag: 'inquired', ask: '1.main', words: 'May they wait?' }),
      did({ tag: 'inquired', ask: '1.main', words: 'What is the kettle made of?' }),
    ])
    expect(state.asks.at(-1)).toMatchObject({
      inquiries: [
        { words: 'May they wait?', clarifications: [1], reply: null },
        { words: 'What is the kettle made of?', clarifications: [], reply: null },
      ],
      revealed: [1],
    })
  })

  test('in a room it waits for the interviewer, who gives the authored answer or an own one', () => {
    const state = play(PAIRED, [
      ...MET,
      did({ tag: 'inquired', ask: '1.main', words: 'May they wait?' }),
      hosted({ tag: 'revealed', ask: '1.main', clarification: 1 }),
      did({ tag: 'inquired', ask: '1.main', words: 'Is it cold?' }),
      hosted({ tag: 'replied', ask: '1.main', words: 'Very.' }),
    ])
    expect(state.asks[0]).toMatchObject({
      inquiries: [
        { words: 'May they wait?', clarifications: [1], reply: null },
        { words: 'Is it cold?', clarifications: [], reply: 'Very.' },
      ],
      revealed: [1],
    })
  })

  test('an interviewer may speak unasked, and nothing is answered twice by that', () => {
    const state = play(PAIRED, [
      ...MET,
      hosted({ tag: 'replied', ask: '1.main', words: 'Take your time.' }),
      hosted({ tag: 'revealed', ask: '1.main', clarification: 0 }),
      did({ tag: 'inquired', ask: '1.main', words: 'May they wait?' }),
      hosted({ tag: 'revealed', ask: '1.main', clarification: 1 }),
      hosted({ tag: 'replied', ask: '1.main', words: 'As I said.' }),
    ])
    expect(state.asks[0]?.inquiries).toEqual([
      { id: 'event-3', words: null, clarifications: [], reply: 'Take your time.', replyId: 'event-3' },
      { id: 'event-4', words: null, clarifications: [0], reply: null, replyId: null },
      { id: 'event-5', words: 'May they wait?', clarifications: [1], reply: null, replyId: null },
      { id: 'event-7', words: null, clarifications: [], reply: 'As I said.', replyId: 'event-7' },
    ])
    expect(state.asks[0]?.revealed).toEqual([0, 1])
  })
})

describe('judging', () => {
  test('the last mark of a key point counts, and null takes it back', () => {
    const mark = (keyPoint: number, mine: boolean | null) =>
      hosted({ tag: 'marked', ask: '1.main', keyPoint, said: mine })
    const marked = [...MET, mark(0, true), mark(1, true), mark(0, false), mark(1, null)]
    expect(play(PAIRED, marked).asks[0]?.ticks).toEqual({ 0: { said: false, by: 'interviewer' } })
  })

  test('a note is kept with its time, replaced by the same note, and removed by blank words', () => {
    const note = (words: string, ask: string | null = null) =>
      hosted({ tag: 'noted', note: 'n1', ask, words })
    expect(play(PAIRED, [...MET, note('Calm.')]).notes).toEqual([
      { note: 'n1', ask: null, words: 'Calm.', atMs: 20_000 },
    ])
    const other = hosted({ tag: 'noted', note: 'n2', ask: null, words: 'Fast.' })
    expect(play(PAIRED, [...MET, note('Calm.'), other, note('Very calm.', '1.main')]).notes).toEqual([
      { note: 'n1', ask: '1.main', words: 'Very calm.', atMs: 20_000 },
      { note: 'n2', ask: null, words: 'Fast.', atMs: 30_000 },
    ])
    expect(play(PAIRED, [...MET, note('Calm.'), note('  ')]).notes).toEqual([])
  })

  test('a score replaces the one before, and null takes it back', () => {
    const score = (value: number | null) =>
      hosted({
        tag: 'scored',
        competency: 'cost-sense',
        score: value === null ? null : { score: value, evidence: { tag: 'note', words: 'Knew the bill.' } },
      })
    expect(play(PAIRED, [...MET, score(2), score(3)]).scores).toEqual({
      'cost-sense': { score: 3, evidence: { tag: 'note', words: 'Knew the bill.' } },
    })
    expect(play(PAIRED, [...MET, score(2), score(null)]).scores).toEqual({})
  })

  test('proposals of a model stand beside, in their order', () => {
    const proposed = (followUp: string): Move => [
      'model',
      { tag: 'proposed', ask: '0.main', model: 'm', promptVersion: '1', marks: [], followUp },
      1,
    ]
    const state = play(ALONE, [...BEGUN, did(said('0.main', 'x')), proposed('Why?'), proposed('How?')])
    expect(state.asks[0]?.proposals).toEqual([
      { model: 'm', promptVersion: '1', marks: [], followUp: 'Why?' },
      { model: 'm', promptVersion: '1', marks: [], followUp: 'How?' },
    ])
  })

  test('both tell the other after the end', () => {
    const told = (well: string) => ({ tag: 'told', well, better: '' }) as const
    const state = play(PAIRED, [
      ...MET,
      hosted({ tag: 'ended' }),
      hosted(told('Clear.')),
      did(told('Kind.')),
      did(told('Very kind.')),
    ])
    expect(state.told).toEqual({
      interviewer: { well: 'Clear.', better: '' },
      candidate: { well: 'Very kind.', better: '' },
    })
  })
})

test('replayed from the store it is the same, byte for byte', () => {
  const moves = [...IN_THE_SCENARIO, did({ tag: 'inquired', ask: '1.main', words: 'May they wait?' })]
  expect(JSON.stringify(replayed(ALONE, moves))).toBe(JSON.stringify(play(ALONE, moves)))
})

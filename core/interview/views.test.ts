import { describe, expect, test } from 'vitest'
import { askedOf } from '../question/asked.ts'
import { candidateView } from './candidate-view.ts'
import { interviewerView } from './interviewer-view.ts'
import { did, hosted, type Move, play, put, START, said } from './play.fixture.ts'
import { scriptOf } from './script.fixture.ts'

const ALONE = scriptOf({}, askedOf)
const PRESSURE = scriptOf({ mode: 'pressure' }, askedOf)
const PAIRED = scriptOf({ company: 'paired' }, askedOf)
const AT = { id: 'interview', now: START + 100_000 }
const OF = PAIRED.rounds[1]?.item?.question.id.replace('scenario-', 's') ?? ''

const seen = (script: typeof ALONE, moves: readonly Move[]) => candidateView(script, play(script, moves), AT)
const asked: readonly Move[] = [did({ tag: 'began' }), did(put('0.main'))]
const answered: readonly Move[] = [...asked, did(said('0.main', 'Leaves.'))]
const met: readonly Move[] = [hosted({ tag: 'began' }), hosted(put('1.main'))]

describe('the candidate alone', () => {
  test('sees kinds and times of what is to come, and nothing of its questions', () => {
    const view = seen(ALONE, [])
    expect(view).toMatchObject({ side: 'candidate', seq: 0, status: 'waiting', asks: [], next: null, ...AT })
    expect(view.rounds).toEqual([
      { round: 0, kind: 'opening', boxMs: 120_000 },
      { round: 1, kind: 'scenario', boxMs: 390_000 },
      { round: 2, kind: 'closing', boxMs: 90_000 },
    ])
  })

  test('sees what was written and said so far, and when', () => {
    const speech = {
      recordingId: 'r',
      spokenMs: 9000,
      longestPauseMs: 800,
      wordsPerMinute: null,
      fillers: {},
    }
    const answer = { words: 'Leaves.' }
    const moves: readonly Move[] = [
      ...asked,
      did({ tag: 'answered', ask: '0.main', answer, speech }),
      did(put('0.probe.0')),
      did({ tag: 'wrote', ask: '0.probe.0', draft: { words: 'Bec' } }),
    ]
    const view = seen(ALONE, moves)
    expect(view).toMatchObject({
      plan: ALONE.plan,
      choices: ALONE.choices,
      clock: { ranMs: 20_000, since: START + 40_000 },
    })
    expect(view.asks).toMatchObject([
      { putMs: 10_000, answeredMs: 20_000, answer, draft: null, speech },
      { putMs: 20_000, answeredMs: null, answer: null, draft: { words: 'Bec' }, speech: null },
    ])
  })

  test('is told what comes next when nothing is due', () => {
    expect(seen(ALONE, asked.slice(0, 1)).next).toBe('0.main')
    expect(seen(ALONE, asked)).toMatchObject({ current: '0.main', next: null })
    expect(seen(ALONE, answered)).toMatchObject({ current: null, next: '0.probe.0' })
    expect(seen(ALONE, [...answered, did({ tag: 'paused' })]).next).toBeNull()
    expect(seen(ALONE, [...answered, did({ tag: 'ended' })]).next).toBeNull()
  })

  test('has the feedback at once, with what a model proposes', () => {
    const proposal = { model: 'm', promptVersion: '1', marks: [], followUp: null }
    const proposed: Move = ['model', { tag: 'proposed', ask: '0.main', ...proposal }, 1]
    expect(seen(ALONE, asked).asks[0]?.feedback).toBeNull()
    expect(seen(ALONE, [...answered, proposed]).asks[0]).toMatchObject({
      feedback: { points: [{ said: false }] },
      proposals: [proposal],
    })
  })

  test('under pressure has it at the end', () => {
    const proposed: Move = [
      'model',
      { tag: 'proposed', ask: '0.main', model: 'm', promptVersion: '1', marks: [], followUp: null },
      1,
    ]
    const moves = [...answered, proposed]
    expect(seen(PRESSURE, moves).asks[0]).toMatchObject({ feedback: null, proposals: [] })
    const over = seen(PRESSURE, [...moves, did({ tag: 'ended' })])
    expect(over.asks[0]).toMatchObject({ feedback: { points: [{}] }, proposals: [{}] })
  })

  test('sees the answer to what was asked for, without the way to a fact', () => {
    const probed: readonly Move[] = [...answered, did(put('0.probe.0')), did(said('0.probe.0', 'x'))]
    const inquired = did({ tag: 'inquired', ask: '1.main', words: 'How many guests come?' })
    const view = seen(ALONE, [...probed, did(put('1.main')), inquired])
    expect(view.asks.at(-1)?.exchanges).toEqual([
      {
        id: 'event-7',
        asked: 'How many guests come?',
        clarified: [
          {
            question: `SECRET-clarification-${OF} guests come?`,
            answer: `<p>SECRET-thirty-${OF} <span>a bus</span></p>`,
          },
        ],
        reply: null,
      },
    ])
  })
})

describe('the candidate in a room', () => {
  const flipped = [
    ...met,
    did(said('1.main', 'Tea.', 'tea')),
    hosted(put('1.flip.busier')),
    hosted(put('1.probe.2')),
    hosted(put('2.main')),
  ]

  test('sees each ask as it was put: prompt, changed constraint, probe, and the closing without any', () => {
    expect(seen(PAIRED, flipped).asks).toMatchObject([
      { ask: '1.main', round: 1, kind: 'scenario', probe: null, question: { flip: null, reasons: [] } },
      { ask: '1.flip.busier', probe: null, question: { flip: `<p>SECRET-busier-${OF}</p>` } },
      { ask: '1.probe.2', probe: `SECRET-probe-${OF}-tea`, question: null },
      { ask: '2.main', kind: 'closing', axisLabel: null, probe: null, question: null, exchanges: [] },
    ])
  })

  test('has no feedback, not even at the end, and is not told what is next or how it was drawn', () => {
    const over = seen(PAIRED, [...flipped, hosted({ tag: 'ended' })])
    expect(over.asks.map(({ feedback, proposals }) => [feedback, proposals])).toEqual(
      Array(4).fill([null, []]),
    )
    expect(over.plan).toEqual({ ...PAIRED.plan, seed: '' })
    expect(seen(PAIRED, [hosted({ tag: 'began' })]).next).toBeNull()
  })

  test('sees what the interviewer says, and at the end what each told the other', () => {
    const told = (well: string) => ({ tag: 'told', well, better: '' }) as const
    const view = seen(PAIRED, [
      ...met,
      hosted({ tag: 'replied', ask: '1.main', words: 'Take your time.' }),
      hosted({ tag: 'ended' }),
      hosted(told('Clear.')),
      did(told('Kind.')),
    ])
    expect(view.asks[0]?.exchanges).toEqual([
      { id: 'event-3', asked: null, clarified: [], reply: 'Take your time.' },
    ])
    expect([view.told, view.ownTold]).toEqual([
      { well: 'Clear.', better: '' },
      { well: 'Kind.', better: '' },
    ])
  })
})

describe('the interviewer', () => {
  const view = (moves: readonly Move[]) => interviewerView(PAIRED, play(PAIRED, moves), AT)

  test('sees the state, and what would come next whether or not it is answered', () => {
    expect(view([])).toMatchObject({ side: 'interviewer', status: 'waiting', next: '0.main', ...AT })
    expect(view(met)).toMatchObject({
      seq: 2,
      clock: { ranMs: 0, since: START + 10_000 },
      next: '1.probe.0',
      state: { current: '1.main' },
      plan: PAIRED.plan,
    })
    expect(view([...met, hosted({ tag: 'ended' })]).next).toBeNull()
  })

  test('has the feedback of what was answered or left', () => {
    expect(view(met).feedback).toEqual({})
    const { feedback } = view([...met, hosted(put('2.main')), did(said('2.main', 'x'))])
    expect(Object.keys(feedback)).toEqual(['1.main', '2.main'])
    expect(feedback['1.main']).toMatchObject({ points: [{ said: false }, { said: false }], ms: 10_000 })
  })
})

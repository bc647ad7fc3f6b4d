import { describe, expect, test } from 'vitest'
import { askedOf } from '../question/asked.ts'
import { candidateView } from './candidate-view.ts'
import type { Deed } from './event.ts'
import { did, logOf, type Move, play, put, refusedAfter, replayed, START, said } from './play.fixture.ts'
import { furtherOf } from './report/further-of.ts'
import { reportOf } from './report/report-of.ts'
import { reportText } from './report/report-text.ts'
import { scriptOf } from './script.fixture.ts'

const ALONE = scriptOf({}, askedOf)

const proposal = (followUp: string | null, model = 'm', ask = '0.main'): Deed => ({
  tag: 'proposed',
  ask,
  model,
  promptVersion: 'v1',
  marks: [],
  followUp,
})
const proposed = (...more: Parameters<typeof proposal>): Move => ['model', proposal(...more), 1]
const answered = [did({ tag: 'began' }), did(put('0.main')), did(said('0.main', 'Leaves.'))]
const further = did(put('0.further.main'))

test('a question of a model is put in its words, answered, and then the script goes on where it was', () => {
  const moves = [...answered, proposed('Why?'), further, did(said('0.further.main', 'Since it steeps.'))]
  const state = play(ALONE, moves)
  expect(state.asks.at(-1)).toMatchObject({
    ask: '0.further.main',
    further: { question: 'Why?', model: 'm', promptVersion: 'v1' },
    answer: { words: 'Since it steeps.' },
  })
  expect(replayed(ALONE, moves)).toEqual(state)
  const view = candidateView(ALONE, state, { id: 'i', now: START })
  expect(view.next).toBe('0.probe.0')
  expect(view.asks.at(-1)).toMatchObject({
    question: null,
    probe: null,
    further: { question: 'Why?' },
    feedback: { points: [], choice: null },
  })
})

test('the last that a model asked counts, and what one asks later changes nothing of it', () => {
  const asked = play(ALONE, [
    ...answered,
    proposed('Why?'),
    proposed('How?', 'n'),
    proposed(null, 'o'),
    further,
    proposed('Where?', 'p'),
  ])
  expect(asked.asks.at(-1)?.further).toEqual({ question: 'How?', model: 'n', promptVersion: 'v1' })
})

describe('it is put only', () => {
  const probed = [did(put('0.probe.0')), did(said('0.probe.0', 'x'))]
  const rows: readonly [string, readonly Move[], string | null][] = [
    ['after the answer in view', [...answered, proposed('Why?'), further], null],
    [
      'once',
      [...answered, proposed('Why?'), further, did(said('0.further.main', 'x')), further],
      'That was asked already: ask something else.',
    ],
    [
      'where a model asked',
      [...answered, proposed(null), further],
      'Nothing more was asked about that answer: go on.',
    ],
    [
      'before the script goes on',
      [...answered, proposed('Why?'), did(put('0.probe.0')), further],
      'Answer first what was asked.',
    ],
    [
      'of the last answer',
      [...answered, ...probed, proposed('Why?'), further],
      'That is not what comes next: load the page again to see what does.',
    ],
    [
      'of what has key points',
      [...answered, did(put('2.main')), did(said('2.main', 'x')), did(put('2.further.main'))],
      'The script has no such question: ask one that it has.',
    ],
  ]
  test.each(rows)('%s', (_, moves, why) => {
    expect(refusedAfter(ALONE, moves)).toBe(why)
  })

  test('where feedback is read meanwhile: neither under pressure nor in a room', () => {
    const pressure = scriptOf({ mode: 'pressure' }, askedOf)
    expect(refusedAfter(pressure, [...answered, proposed('Why?'), further])).toBe(
      'Under pressure nothing is asked further: go on.',
    )
    const paired = scriptOf({ company: 'paired' }, askedOf)
    const host = (deed: Deed): Move => ['interviewer', deed, 1]
    const met = [host({ tag: 'began' }), host(put('0.main')), did(said('0.main', 'Leaves.'))]
    expect(refusedAfter(paired, [...met, proposed('Why?'), host(put('0.further.main'))])).toBe(
      'In a room the interviewer asks further: a model does not.',
    )
  })
})

describe('in the report', () => {
  const report = (moves: readonly Move[]) => {
    const all = [...moves, did({ tag: 'ended' })]
    return reportOf(ALONE, play(ALONE, all), { id: 'i', events: logOf(all) })
  }
  const asked = [...answered, proposed('Why?')]
  const taken = report([...asked, further, did(said('0.further.main', 'Since it steeps.'))])
  const left = report(asked)

  test('it stands with who asked it and what was said, and marks are as they would be without', () => {
    expect(taken.rounds[0]?.asks.at(-1)).toMatchObject({
      asked: { tag: 'further', question: 'Why?', model: 'm', promptVersion: 'v1' },
      answer: { words: 'Since it steeps.' },
    })
    expect(taken.rounds[0]?.asks[0]).toEqual(left.rounds[0]?.asks[0])
    expect(taken.totals.points).toEqual(left.totals.points)
  })

  test('what was left is named as what would have been asked, what was put is not', () => {
    const first = ({ rounds }: typeof left) => rounds[0]?.asks ?? []
    const [one] = first(left)
    const [other] = first(taken)
    expect(one && furtherOf(one, first(left))).toEqual({ question: 'Why?', model: 'm', promptVersion: 'v1' })
    expect(other && furtherOf(other, first(taken))).toBeNull()
    expect(reportText(left, 'UTC')).toContain('It would ask further: Why?')
    const text = reportText(taken, 'UTC')
    expect(text).toContain('### Asked further: Why?\n\nBy a model (m, prompt v1).')
    expect(text).not.toContain('would ask further')
  })
})

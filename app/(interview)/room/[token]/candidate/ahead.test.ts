import { expect, test } from 'vitest'
import type { Deed } from '#core/interview/event.ts'
import type { AskedView, CandidateView } from '#core/interview/view.ts'
import type { Waiting } from '../live/waiting.ts'
import { candidateAhead } from './ahead.ts'

const asked: AskedView = {
  ask: '1.main',
  round: 1,
  kind: 'scenario',
  axisLabel: 'Taste',
  question: null,
  probe: null,
  further: null,
  exchanges: [],
  putMs: 0,
  answeredMs: null,
  draft: null,
  answer: null,
  speech: null,
  feedback: null,
  proposals: [],
}

const view: CandidateView = {
  side: 'candidate',
  id: 'i',
  seq: 3,
  plan: {
    packId: 'p',
    company: 'paired',
    minutes: 10,
    level: 'everyday',
    axes: [],
    mode: 'pressure',
    seed: '',
  },
  status: 'running',
  clock: { ranMs: 0, since: 0 },
  now: 0,
  choices: [],
  rounds: [],
  current: '1.main',
  asks: [asked],
  next: null,
  told: null,
  ownTold: null,
}

const done = (deed: Deed, interviewId = 'i'): Waiting => ({
  id: deed.tag,
  token: 't',
  interviewId,
  at: 0,
  deed,
})
const inquired = done({ tag: 'inquired', ask: '1.main', words: 'How warm?' })
const answered = done({ tag: 'answered', ask: '1.main', answer: { words: 'Tea.' }, speech: null })

test('what was done is shown before the server has it', () => {
  const ahead = candidateAhead(view, [inquired, answered])
  expect(ahead.asks[0]?.exchanges).toEqual([
    { id: 'inquired', asked: 'How warm?', clarified: [], reply: null },
  ])
  expect(ahead.asks[0]?.answer).toEqual({ words: 'Tea.' })
  expect(ahead.current).toBeNull()
})

test('what the server has already is not shown twice, though its word for that was lost', () => {
  const exchanges = [{ id: 'inquired', asked: 'How warm?', clarified: [], reply: 'Very.' }]
  const known = { ...view, asks: [{ ...asked, exchanges, answer: { words: 'Tea.' } }] }
  expect(candidateAhead(known, [inquired, answered]).asks[0]).toMatchObject({
    exchanges,
    answer: { words: 'Tea.' },
  })
})

test('the same words asked again are shown again', () => {
  const known = {
    ...view,
    asks: [{ ...asked, exchanges: [{ id: 'before', asked: 'How warm?', clarified: [], reply: 'Very.' }] }],
  }
  expect(candidateAhead(known, [inquired]).asks[0]?.exchanges.map(({ id }) => id)).toEqual([
    'before',
    'inquired',
  ])
})

test('what was done in an interview that is past changes nothing in the one after it', () => {
  const late = done({ tag: 'answered', ask: '1.main', answer: { words: 'Late.' }, speech: null }, 'before')
  expect(candidateAhead(view, [late])).toEqual(view)
})

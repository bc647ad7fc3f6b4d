import type { AskedView, CandidateView } from '#core/interview/view.ts'

/** One minute into an interview of ten, five seconds after the first question was put. */
export const viewed = (): CandidateView => ({
  side: 'candidate',
  id: '00000000-0000-4000-8000-000000000001',
  seq: 2,
  plan: {
    packId: 'tea-or-coffee',
    company: 'alone',
    minutes: 10,
    level: 'everyday',
    axes: [],
    mode: 'normal',
    seed: 'as ever',
  },
  status: 'running',
  clock: { ranMs: 20_000, since: 960_000 },
  now: 1_000_000,
  choices: [{ id: 'tea', label: 'Tea', short: 'T' }],
  rounds: [
    { round: 0, kind: 'opening', boxMs: 120_000 },
    { round: 1, kind: 'closing', boxMs: 480_000 },
  ],
  current: '0.main',
  asks: [askedFirst],
  next: null,
  told: null,
  ownTold: null,
})

const askedFirst: AskedView = {
  ask: '0.main',
  round: 0,
  kind: 'opening',
  axisLabel: 'Taste',
  question: { kind: 'explain', title: 'Why warm?', prompt: '<p>Say why.</p>', keyPoints: 2 },
  probe: null,
  further: null,
  exchanges: [],
  putMs: 5_000,
  answeredMs: null,
  draft: null,
  answer: null,
  speech: null,
  feedback: null,
  proposals: [],
}

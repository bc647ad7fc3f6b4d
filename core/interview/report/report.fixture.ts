import { drawEstimate } from '../../grading/draw.ts'
import type {
  AskedQuestion,
  Estimate,
  Explain,
  Frame,
  KeyPoint,
  Option,
  Scenario,
} from '../../question/question.ts'
import type { AskId } from '../ask.ts'
import type { Deed, Draft, InterviewEvent, Role } from '../event.ts'
import { BEFORE_THE_FIRST, step } from '../machine.ts'
import type { InterviewPlan } from '../plan.ts'
import { refusalOf } from '../refusal-of.ts'
import type { RoundItem, Script } from '../script.ts'
import type { InterviewState } from '../state.ts'
import type { Report } from './report.ts'
import { reportOf } from './report-of.ts'

export const PLAN: InterviewPlan = {
  packId: 'drinks',
  company: 'alone',
  minutes: 20,
  level: 'senior',
  axes: [],
  mode: 'normal',
  seed: 'seed',
}

const frame = (id: string, title: string, axis: string): Frame => ({
  id,
  packId: 'drinks',
  axis,
  level: 'senior',
  title,
  facts: [],
  covers: [],
  revision: 2,
  prompt: `<p>${title} is the question.</p>`,
})

const point = (text: string, ...cues: readonly string[]): KeyPoint => ({
  text,
  cues: [cues],
  examples: [],
  misconceptions: [],
})

const optionsWith = (best: string, acceptable = ''): readonly Option[] =>
  ['tea', 'coffee', 'water'].map((choice) => ({
    choice,
    standing: choice === best ? 'best' : choice === acceptable ? 'acceptable' : 'wrong',
    rationale: `<p>Why ${choice}.</p>`,
  }))

export const EXPLAIN: Explain = {
  ...frame('leaves', 'Why leaves float', 'effort'),
  kind: 'explain',
  modelAnswer: '<p>They are light.</p>',
  keyPoints: [
    point('Leaves are light', 'light'),
    { ...point('Water is dense', 'dense'), misconceptions: ['Leaves are hollow inside'] },
  ],
  probes: [{ question: 'And when they are soaked?', when: [], keyPoints: [point('They sink', 'sink')] }],
}

export const SCENARIO: Scenario = {
  ...frame('guests', 'Nine guests at midnight', 'taste'),
  kind: 'scenario',
  options: optionsWith('tea', 'water'),
  reasons: [],
  clarifications: [
    { question: 'How many cups are there?', answer: '<p>Twelve.</p>', hidden: false },
    {
      question: 'Does anybody need to drive home afterwards?',
      answer: '<p>One guest drives.</p>',
      hidden: true,
    },
    { question: 'What may the sugar cost?', answer: '<p>Two coins.</p>', hidden: true },
  ],
  keyPoints: [
    point('It is late', 'late', 'midnight'),
    point('Kettles are slow', 'kettle'),
    point('Beans run out', 'beans'),
    point('Milk turns', 'milk'),
  ],
  flips: [
    { id: 'dawn', prompt: '<p>It is six in the morning.</p>', options: optionsWith('coffee') },
    { id: 'heat', prompt: '<p>It is hot.</p>', options: optionsWith('water') },
  ],
  probes: [
    { question: 'What if the kettle breaks?', when: ['tea'], keyPoints: [point('A pan will do', 'pan')] },
  ],
}

export const ESTIMATE: Estimate = {
  ...frame('cups', 'Cups at once', 'cost'),
  kind: 'estimate',
  params: { rate: { from: 100, to: 100, log: false, round: 2 } },
  answer: {
    model: 'concurrency',
    tolerance: 0.1,
    unit: 'cups',
    inputs: { requestsPerSecond: '$rate', durationMs: 200 },
  },
  why: '<p>Rate times duration.</p>',
}

const item = (question: Explain | Scenario | Estimate, axisLabel: string): RoundItem => {
  const draw = question.kind === 'estimate' ? drawEstimate(question, 'seed') : null
  const parts = question.kind === 'scenario' ? ['main', ...question.flips.map(({ id }) => id)] : ['main']
  return {
    question,
    axisLabel,
    draw,
    flips: question.kind === 'scenario' ? ['dawn'] : [],
    asked: Object.fromEntries(parts.map((part) => [part, asked(question, part)])),
    cards: Object.fromEntries(parts.map((part) => [part, `card-${question.id}-${part}`])),
  }
}

const asked = (question: Explain | Scenario | Estimate, part: string): AskedQuestion => {
  const { title, prompt } = question
  switch (question.kind) {
    case 'scenario': {
      const flip = question.flips.find(({ id }) => id === part)?.prompt ?? null
      return { kind: 'scenario', title, prompt, flip, reasons: [] }
    }
    case 'explain':
      return { kind: 'explain', title, prompt, keyPoints: question.keyPoints.length }
    case 'estimate':
      return {
        kind: 'estimate',
        title,
        prompt,
        unit: question.answer.unit,
        tolerance: question.answer.tolerance,
      }
  }
}

/** An opening, one scenario, an estimate and the closing; right are tea, then coffee at dawn, and 20 cups. */
export const scriptOf = (plan: Partial<InterviewPlan> = {}): Script => ({
  plan: { ...PLAN, ...plan },
  choices: [
    { id: 'tea', label: 'Tea', short: 'T' },
    { id: 'coffee', label: 'Coffee', short: 'C' },
    { id: 'water', label: 'Water', short: 'W' },
  ],
  rounds: [
    { kind: 'opening', boxMs: 150_000, item: item(EXPLAIN, 'Effort') },
    { kind: 'scenario', boxMs: 720_000, item: item(SCENARIO, 'Taste') },
    { kind: 'estimate', boxMs: 180_000, item: item(ESTIMATE, 'Cost') },
    { kind: 'closing', boxMs: 150_000, item: null },
  ],
})

/** 23 November 2026, 08:00 UTC. */
export const MONDAY = Date.UTC(2026, 10, 23, 8)

/** What is done so many seconds after the line before, by whom; the candidate where nobody is named. */
export type Line = readonly [seconds: number, deed: Deed, by?: Role]

export type Played = {
  readonly script: Script
  readonly events: readonly InterviewEvent[]
  readonly state: InterviewState
  readonly report: Report
}

/** Throws where a line is not possible. */
export const play = (script: Script, lines: readonly Line[], id = 'interview-1'): Played => {
  let state = BEFORE_THE_FIRST
  let at = MONDAY
  const events: InterviewEvent[] = []
  for (const [seconds, deed, by = 'candidate'] of lines) {
    const why = refusalOf(script, state, deed, by)
    if (why !== null) throw new Error(`line ${events.length + 1}, ${deed.tag}: ${why}`)
    at += seconds * 1000
    const event: InterviewEvent = {
      seq: events.length + 1,
      id: `event-${events.length + 1}`,
      at,
      by,
      ...deed,
    }
    events.push(event)
    state = step(script, state, event)
  }
  return { script, events, state, report: reportOf(script, state, { id, events }) }
}

export const began: Deed = { tag: 'began' }
export const ended: Deed = { tag: 'ended' }
export const put = (ask: AskId): Deed => ({ tag: 'put', ask })
export const wrote = (ask: AskId, draft: Draft): Deed => ({ tag: 'wrote', ask, draft })
export const inquired = (ask: AskId, words: string): Deed => ({ tag: 'inquired', ask, words })
export const marked = (ask: AskId, keyPoint: number, said: boolean | null): Deed => ({
  tag: 'marked',
  ask,
  keyPoint,
  said,
})
export const answered = (
  ask: AskId,
  words: string,
  more: Partial<Draft> = {},
  speech: Extract<Deed, { readonly tag: 'answered' }>['speech'] = null,
): Deed => ({ tag: 'answered', ask, answer: { words, ...more }, speech })

/** Alone, to the end: all is right and said, and the hidden constraints were asked for. */
export const WELL: readonly Line[] = [
  [0, began],
  [0, put('0.main')],
  [60, answered('0.main', 'Leaves are light and water is dense.')],
  [5, put('0.probe.0')],
  [30, answered('0.probe.0', 'Then they sink.')],
  [5, put('1.main')],
  [20, inquired('1.main', 'Does anybody need to drive home afterwards?')],
  [10, inquired('1.main', 'What may the sugar cost?')],
  [
    200,
    answered(
      '1.main',
      'The constraint is that it is late and the kettle is slow. I take tea; the downside is that beans run out. The cost of milk is low. If it fails we retry. Later we could switch to water.',
      { choice: 'tea', confidence: 'certain' },
    ),
  ],
  [5, marked('1.main', 3, true)],
  [5, put('1.probe.0')],
  [30, answered('1.probe.0', 'A pan will do.')],
  [5, put('1.flip.dawn')],
  [30, answered('1.flip.dawn', 'Then coffee.', { choice: 'coffee', confidence: 'fairly' })],
  [5, put('2.main')],
  [90, answered('2.main', '', { estimate: 20 })],
  [5, put('3.main')],
  [60, answered('3.main', 'In short: tea at night.')],
  [5, ended],
]

/** Alone, with much that went wrong, a pause, and an answer that was left unfinished. */
export const BADLY: readonly Line[] = [
  [0, began],
  [0, put('0.main')],
  [
    200,
    answered(
      '0.main',
      'Leaves are hollow inside, um.',
      {},
      {
        recordingId: 'rec-1',
        spokenMs: 90_000,
        longestPauseMs: 4000,
        wordsPerMinute: 100,
        fillers: { um: 9, like: 3 },
      },
    ),
  ],
  [5, put('0.probe.0')],
  [
    30,
    answered(
      '0.probe.0',
      'No idea.',
      {},
      { recordingId: null, spokenMs: 30_000, longestPauseMs: 1500, wordsPerMinute: 140, fillers: { um: 1 } },
    ),
  ],
  [5, put('1.main')],
  [20, inquired('1.main', 'Is there a purple elephant?')],
  [40, { tag: 'paused' }],
  [600, { tag: 'resumed' }],
  [200, answered('1.main', 'Coffee.', { choice: 'coffee', confidence: 'certain' })],
  [5, put('1.flip.dawn')],
  [30, answered('1.flip.dawn', '', { choice: 'tea', confidence: 'guessing' })],
  [5, put('2.main')],
  [90, answered('2.main', '', { estimate: 30 })],
  [5, put('3.main')],
  [10, wrote('3.main', { words: 'In short' })],
  [5, ended],
]

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
import type { InterviewPlan } from '../plan.ts'
import type { RoundItem, Script } from '../script.ts'

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

export const PAIRED = scriptOf({ company: 'paired', mode: 'pressure' })

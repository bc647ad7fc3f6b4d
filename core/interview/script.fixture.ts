import type { Pack } from '../question/pack.ts'
import type { Estimate, Explain, KeyPoint, Option, Probe, Scenario } from '../question/question.ts'
import { type Candidate, makeScript } from './make-script.ts'
import type { InterviewPlan } from './plan.ts'
import type { AskedOf } from './round-item.ts'
import type { Script } from './script.ts'

export const PACK: Pack = {
  id: 'drinks',
  title: 'Tea or coffee?',
  introduction: '<p>What to pour.</p>',
  choices: [
    { id: 'tea', label: 'Tea', short: 'T' },
    { id: 'coffee', label: 'Coffee', short: 'C' },
  ],
  axes: [
    { id: 'taste', label: 'Taste' },
    { id: 'effort', label: 'Effort' },
  ],
  levels: ['junior', 'mid', 'senior'],
}

export const PLAN: InterviewPlan = {
  packId: 'drinks',
  company: 'alone',
  minutes: 10,
  level: 'senior',
  axes: [],
  mode: 'normal',
  seed: 'SECRET-seed',
}

/** What a candidate in a room must never see begins with this word. */
export const SECRET = 'SECRET'

const secret = (what: string) => `${SECRET}-${what}`

const pointOf = (of: string): KeyPoint => ({
  text: secret(`point-of-${of} kettle boils`),
  cues: [[`kettle${of}`]],
  examples: [secret(`example-of-${of}`)],
  misconceptions: [secret(`misconception-of-${of}`)],
})

const probeOf = (of: string, ...when: readonly string[]): Probe => ({
  question: secret(`probe-${of}`),
  when,
  keyPoints: [pointOf(of)],
})

const optionsOf = (of: string, best: string): readonly Option[] => [
  {
    choice: 'tea',
    standing: best === 'tea' ? 'best' : 'wrong',
    rationale: `<p>${secret(`tea-of-${of}`)}</p>`,
  },
  {
    choice: 'coffee',
    standing: best === 'coffee' ? 'best' : 'acceptable',
    rationale: `<p>${secret(`coffee-of-${of}`)}</p>`,
  },
]

const frameOf = (id: string, axis: string, level: string) => ({
  id,
  packId: PACK.id,
  axis,
  level,
  title: `Title of ${id}`,
  facts: [],
  covers: [],
  revision: 1,
  prompt: `<p>Prompt of ${id}. <button type="button" class="fact" data-fact="steep">4 minutes</button></p>`,
})

/** Best with tea; the first flip is best with coffee. */
export const scenarioOf = (place: number, axis = 'taste', level = 'senior'): Scenario => {
  const of = `s${place}`
  return {
    ...frameOf(`scenario-${place}`, axis, level),
    kind: 'scenario',
    options: optionsOf(of, 'tea'),
    reasons: [{ id: 'a', text: secret(`reason-${of}`), right: true }],
    clarifications: [
      {
        question: `${secret(`clarification-${of}`)} guests come?`,
        answer: `<p>${secret(`thirty-${of}`)} <button type="button" class="fact" data-fact="bus">a bus</button></p>`,
        hidden: true,
      },
      { question: `${secret(`wait-${of}`)} wait?`, answer: `<p>${secret(`no-${of}`)}</p>`, hidden: false },
    ],
    keyPoints: [pointOf(`${of}a`), pointOf(`${of}b`)],
    flips: [
      {
        id: 'busier',
        prompt: `<p>${secret(`busier-${of}`)}</p>`,
        options: optionsOf(`${of}-busier`, 'coffee'),
      },
      { id: 'colder', prompt: `<p>${secret(`colder-${of}`)}</p>`, options: optionsOf(`${of}-colder`, 'tea') },
    ],
    probes: [
      probeOf(`${of}-always`),
      probeOf(`${of}-coffee`, 'coffee'),
      probeOf(`${of}-tea`, 'tea'),
      probeOf(`${of}-either`, 'tea', 'coffee'),
      probeOf(`${of}-last`),
    ],
  }
}

export const EXPLAIN: Explain = {
  ...frameOf('explain-0', 'taste', 'mid'),
  kind: 'explain',
  modelAnswer: `<p>${secret('model-answer')}</p>`,
  keyPoints: [pointOf('explain')],
  probes: [probeOf('explain-first'), probeOf('explain-second')],
}

export const ESTIMATE: Estimate = {
  ...frameOf('estimate-0', 'effort', 'senior'),
  kind: 'estimate',
  params: { rate: { from: 100, to: 900, log: false, round: 2 } },
  answer: {
    model: 'concurrency',
    tolerance: 0.1,
    unit: 'cups',
    inputs: { requestsPerSecond: '$rate', durationMs: 1000 },
  },
  why: `<p>${secret('why')}</p>`,
}

/** Enough for 45 minutes: an explain question, an estimate, and six scenarios on two axes and three levels. */
export const CANDIDATES: readonly Candidate[] = [
  EXPLAIN,
  ESTIMATE,
  ...[0, 1, 2, 3, 4, 5].map((place) =>
    scenarioOf(place, place % 2 === 0 ? 'taste' : 'effort', PACK.levels[place % 3]),
  ),
].map((question) => ({ question, cards: { main: `card-of-${question.id}` } }))

export const scriptOf = (plan: Partial<InterviewPlan>, askedOf: AskedOf): Script => {
  const made = makeScript(CANDIDATES, { ...PLAN, ...plan }, PACK, askedOf)
  if (made.tag !== 'made') throw new Error(made.why)
  return made.script
}

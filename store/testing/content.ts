import { createHash } from 'node:crypto'
import type { CatalogueEntry, PackContent } from '#core/question/catalogue.ts'
import type { Fact } from '#core/question/fact.ts'
import type { Pack } from '#core/question/pack.ts'
import type { SyllabusItem } from '#core/question/parse-syllabus.ts'
import type { Frame, KeyPoint, Option, Question } from '#core/question/question.ts'

/**
 * A pack of so many questions, the same every time. Their ids are `q-0`, `q-1` …; the kinds take turns (scenario,
 * explain, recall, estimate), so do three axes and two levels, and every scenario has two flips.
 */
export const drinks = (questions = 12): PackContent =>
  packOf(Array.from({ length: questions }, (_, place) => questionAt(place)))

/** The same pack with questions of one's own. */
export const packOf = (questions: readonly Question[]): PackContent => ({
  pack: PACK,
  facts: [FACT],
  topics: TOPICS,
  questions: questions.map(entryOf),
})

export const questionAt = (place: number): Question => {
  const turn = <T>(of: readonly [T, ...T[]]): T => of[place % of.length] ?? of[0]
  const frame: Frame = {
    id: `q-${place}`,
    packId: PACK.id,
    axis: turn(['taste', 'cost', 'effort']),
    level: turn(['foundation', 'senior']),
    title: `${turn(['The late guest', 'Why leaves float', 'Beans per cup', 'A month of milk'])}, no. ${place}`,
    facts: [FACT.id],
    covers: [],
    revision: 1,
    prompt: `<p>Guest ${place} is thirsty.</p>`,
  }
  return turn([scenario, explain, recall, estimate])(frame)
}

const PACK: Pack = {
  id: 'drinks',
  title: 'Tea or coffee?',
  introduction: '<p>What to pour.</p>',
  choices: [
    { id: 'tea', label: 'Tea', short: 'Tea' },
    { id: 'coffee', label: 'Coffee', short: 'Coffee' },
  ],
  axes: [
    { id: 'taste', label: 'Taste' },
    { id: 'cost', label: 'Cost' },
    { id: 'effort', label: 'Effort' },
  ],
  levels: ['foundation', 'senior'],
}

const FACT: Fact = {
  id: 'kettle-litres',
  claim: 'The kettle holds 1.7 litres.',
  value: '1.7',
  unit: 'l',
  shown: '1.7 litres',
  scope: 'kitchen',
  source: 'https://example.com/kettle',
  verified: '2026-10-01',
  confidence: 'high',
}

const TOPICS: readonly SyllabusItem[] = [
  { id: 'M01', kind: 'misconception', title: 'Tea keeps nobody awake', right: 'It does.', facts: [FACT.id] },
  { id: 'Q01', kind: 'interview-question', title: 'Tea or coffee?', axis: 'taste', level: 'senior' },
  { id: 'G01', kind: 'grey-zone', title: 'A guest at five', right: 'Tempting: coffee. Better: water.' },
]

const entryOf = (question: Question): CatalogueEntry => ({
  question,
  path: `drinks/${question.axis}/${question.id}.md`,
  hash: createHash('sha256').update(JSON.stringify(question)).digest('hex'),
  searchText: `${question.id} ${question.title} ${question.kind}`.toLowerCase(),
})

const scenario = (frame: Frame): Question => ({
  ...frame,
  kind: 'scenario',
  options: optionsWith('tea'),
  reasons: [
    { id: 'a', text: 'It is late.', right: true },
    { id: 'b', text: 'Coffee keeps nobody awake.', right: false },
  ],
  clarifications: [],
  keyPoints: [KEY_POINT],
  flips: [
    { id: 'early', prompt: '<p>It is six in the morning.</p>', options: optionsWith('coffee') },
    { id: 'no-kettle', prompt: '<p>The kettle is broken.</p>', options: optionsWith('coffee') },
  ],
  probes: [],
})

const explain = (frame: Frame): Question => ({
  ...frame,
  kind: 'explain',
  modelAnswer: '<p>Because they are light.</p>',
  keyPoints: [KEY_POINT],
  probes: [],
})

const recall = (frame: Frame): Question => ({
  ...frame,
  kind: 'recall',
  answer: '<p>Seven grams</p>',
  accept: [{ tag: 'number', value: 7, tolerance: 0.5, unit: 'g' }],
  why: '<p>More is bitter.</p>',
})

const estimate = (frame: Frame): Question => ({
  ...frame,
  kind: 'estimate',
  params: { rate: { from: 10, to: 1000, log: true, round: 2 } },
  answer: {
    model: 'concurrency',
    tolerance: 0.1,
    unit: '',
    inputs: { requestsPerSecond: '$rate', durationMs: 200 },
  },
  why: '<p>Rate times duration.</p>',
})

const optionsWith = (best: string): readonly Option[] =>
  PACK.choices.map(({ id }) => ({
    choice: id,
    standing: id === best ? 'best' : 'wrong',
    rationale: '<p>So it is.</p>',
  }))

const KEY_POINT: KeyPoint = {
  text: 'They weigh less than the water they displace.',
  cues: [['light', 'weigh']],
  examples: ['leaves are light', 'they weigh little'],
  misconceptions: ['they are hollow'],
}

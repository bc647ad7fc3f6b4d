import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedOf } from '../question/asked.ts'
import { type PackContent, readCatalogue } from '../question/catalogue.ts'
import { type Candidate, makeScript } from './make-script.ts'
import { type InterviewPlan, LENGTHS } from './plan.ts'
import { CANDIDATES, ESTIMATE, EXPLAIN, PACK, PLAN, scenarioOf } from './script.fixture.ts'
import type { Script } from './script.ts'

const files = readdirSync('content/ec2-vs-lambda', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:md|yaml)$/.test(path))
  .map((path) => ({
    path: `ec2-vs-lambda/${path}`,
    text: readFileSync(`content/ec2-vs-lambda/${path}`, 'utf8'),
  }))
const { pack, questions } = readCatalogue(files, '2026-11-23').packs[0] as PackContent
const BANK: readonly Candidate[] = questions.map(({ question }) => ({ question, cards: {} }))
const levelOf = (id: string) => pack.levels.indexOf(id)

const inBank = (plan: Partial<InterviewPlan>, candidates = BANK) =>
  makeScript(candidates, { ...PLAN, packId: pack.id, level: 'senior', ...plan }, pack, askedOf)
const scriptIn = (plan: Partial<InterviewPlan>, candidates = BANK): Script => {
  const made = inBank(plan, candidates)
  if (made.tag !== 'made') throw new Error(made.why)
  return made.script
}
const scenariosOf = ({ rounds }: Script) =>
  rounds.flatMap(({ item }) => (item?.question.kind === 'scenario' ? [item.question] : []))

const plans = fc.record({
  minutes: fc.constantFrom(...LENGTHS),
  level: fc.constantFrom(...pack.levels),
  axes: fc.subarray(pack.axes.map(({ id }) => id)),
  seed: fc.string({ maxLength: 8 }),
})

describe('of the real bank, whatever the plan', () => {
  test('the boxes sum to its minutes, and each kind has its place', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const made = inBank(plan)
        if (made.tag !== 'made') return
        const { rounds } = made.script
        expect(rounds.reduce((sum, { boxMs }) => sum + boxMs, 0)).toBe(plan.minutes * 60_000)
        expect(rounds.map(({ kind }) => kind).join(' ')).toMatch(
          /^opening( scenario){1,4}( estimate)? closing$/,
        )
        expect(rounds.at(-1)?.item).toBeNull()
        for (const { kind, item } of rounds)
          if (item !== null) expect(item.question.kind).toBe(kind === 'opening' ? 'explain' : kind)
      }),
    )
  })

  test('no question is harder than its level, of another axis, or asked twice, and scenarios climb', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const made = inBank(plan)
        if (made.tag !== 'made') return
        const asked = made.script.rounds.flatMap(({ item }) => item?.question ?? [])
        for (const { level, axis } of asked) {
          expect(levelOf(level)).toBeLessThanOrEqual(levelOf(plan.level))
          if (plan.axes.length > 0) expect(plan.axes).toContain(axis)
        }
        expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length)
        const levels = scenariosOf(made.script).map(({ level }) => levelOf(level))
        expect(levels).toEqual(levels.toSorted((a, b) => a - b))
      }),
    )
  })

  test('the same seed makes the same script, in whatever order the candidates come', () => {
    const shuffled = fc.shuffledSubarray([...BANK], { minLength: BANK.length })
    fc.assert(
      fc.property(plans, shuffled, (plan, candidates) => {
        expect(JSON.stringify(inBank(plan, candidates))).toBe(JSON.stringify(inBank(plan)))
      }),
      { numRuns: 30 },
    )
  })

  test('over all axes there is always enough, and axes are not repeated before each had its turn', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const axes = scenariosOf(scriptIn({ ...plan, axes: [] })).map(({ axis }) => axis)
        expect(new Set(axes).size).toBe(axes.length)
      }),
    )
  })
})

describe('over many seeds of the real bank', () => {
  const scripts = Array.from({ length: 200 }, (_, seed) => scriptIn({ minutes: 45, seed: `${seed}` }))
  const scenarios = scripts.flatMap(scenariosOf)

  test('many scenarios get their turn', () => {
    expect(new Set(scenarios.map(({ id }) => id)).size).toBeGreaterThan(40)
  })

  test('those that hide a constraint and go on with probes are preferred', () => {
    const share = (of: typeof scenarios) =>
      of.filter(({ clarifications, probes }) => probes.length > 0 && clarifications.some((one) => one.hidden))
        .length / of.length
    const fitting = BANK.flatMap(({ question }) =>
      question.kind === 'scenario' && question.level === 'mid' ? [question] : [],
    )
    const drawn = scenarios.filter(({ level }) => level === 'mid')
    expect(share(drawn)).toBeGreaterThan(share(fitting) + 0.15)
  })

  test.each([
    ['junior', ['junior', 'junior', 'junior', 'junior']],
    ['mid', ['junior', 'junior', 'mid', 'mid']],
    ['senior', ['mid', 'mid', 'senior', 'senior']],
    ['architect', ['mid', 'senior', 'senior', 'architect']],
  ])('up to %s they climb', (level, levels) => {
    for (const seed of ['a', 'b', 'c'])
      expect(scenariosOf(scriptIn({ minutes: 45, level, seed })).map((one) => one.level)).toEqual(levels)
  })
})

test('another seed makes another interview', () => {
  const ids = ['a', 'b', 'c', 'd'].map((seed) => scenariosOf(scriptIn({ minutes: 20, seed }))[0]?.id)
  expect(new Set(ids).size).toBeGreaterThan(1)
})

test('the candidate is shown the prompt without facts that lead to a key, and without a list of reasons', () => {
  const { rounds } = scriptIn({ minutes: 45 })
  for (const { item } of rounds) {
    expect(JSON.stringify(item?.asked ?? {})).not.toContain('data-fact')
    for (const asked of Object.values(item?.asked ?? {}))
      if (asked.kind === 'scenario') expect(asked.reasons).toEqual([])
  }
})

test('one flip of a scenario is planned, and an estimate is drawn', () => {
  const { rounds } = scriptIn({ minutes: 45 })
  for (const { kind, item } of rounds) {
    if (kind === 'scenario') expect(item?.flips).toHaveLength(1)
    expect(item?.draw != null).toBe(kind === 'estimate')
  }
})

test('a scenario without flips, on an axis that the pack does not name, is asked as it is', () => {
  const plain = { ...scenarioOf(7, 'aroma'), flips: [] }
  const made = makeScript(
    [EXPLAIN, plain].map((question) => ({ question, cards: {} })),
    PLAN,
    PACK,
    askedOf,
  )
  expect(made).toMatchObject({
    script: { rounds: [{}, { item: { axisLabel: 'aroma', flips: [], question: { id: 'scenario-7' } } }, {}] },
  })
})

test('where no estimate fits the scenarios have its time', () => {
  const made = makeScript(
    CANDIDATES.filter(({ question }) => question.kind !== 'estimate'),
    { ...PLAN, minutes: 20 },
    PACK,
    askedOf,
  )
  if (made.tag !== 'made') throw new Error(made.why)
  expect(made.script.rounds.map(({ kind, boxMs }) => [kind, boxMs / 60_000])).toEqual([
    ['opening', 2.5],
    ['scenario', 7.5],
    ['scenario', 7.5],
    ['closing', 2.5],
  ])
})

describe('what to widen where too little fits', () => {
  const one = [EXPLAIN, ESTIMATE, scenarioOf(0)].map((question) => ({ question, cards: {} }))

  test.each<[Partial<InterviewPlan>, readonly Candidate[], string]>([
    [
      { minutes: 45, axes: ['effort'], level: 'mid' },
      CANDIDATES,
      'There is not enough for an interview of 45 minutes: it needs 4 scenarios, and 2 fit. Choose more axes or a higher level or less time.',
    ],
    [
      { minutes: 20 },
      one,
      'There is not enough for an interview of 20 minutes: it needs 2 scenarios, and one fits. Choose less time.',
    ],
    [
      {},
      one.slice(0, 1),
      'There is not enough for an interview of 10 minutes: it needs a scenario, and none fits. Load more questions.',
    ],
    [
      {},
      one.slice(2),
      'There is not enough for an interview of 10 minutes: it opens with a question to explain, and none fits. Load more questions.',
    ],
    [{ level: 'guru' }, CANDIDATES, 'No question fits: choose another level.'],
    [
      { packId: 'other' },
      CANDIDATES,
      'There is not enough for an interview of 10 minutes: it needs a scenario, and none fits. Load more questions.',
    ],
  ])('%o', (plan, candidates, why) => {
    expect(makeScript(candidates, { ...PLAN, ...plan }, PACK, askedOf)).toEqual({ tag: 'nothing-fits', why })
  })
})

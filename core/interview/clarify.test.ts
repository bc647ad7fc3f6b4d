import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCatalogue } from '../question/catalogue.ts'
import type { Scenario } from '../question/question.ts'
import { matchClarification } from './clarify.ts'
import ASKS from './clarify-asks.json' with { type: 'json' }
import { EXPLAIN, scenarioOf } from './script.fixture.ts'

const files = readdirSync('content/ec2-vs-lambda', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:md|yaml)$/.test(path))
  .map((path) => ({
    path: `ec2-vs-lambda/${path}`,
    text: readFileSync(`content/ec2-vs-lambda/${path}`, 'utf8'),
  }))
const SCENARIOS = readCatalogue(files, '2026-11-23').packs.flatMap(({ questions }) =>
  questions.flatMap(({ question }) => (question.kind === 'scenario' ? [question] : [])),
)
const named = (id: string) => SCENARIOS.find((scenario) => scenario.id === id) as Scenario

const KETTLE: Scenario = {
  ...scenarioOf(1),
  title: 'A kettle for many',
  prompt: '<p>Guests come to a hut and want tea. The kettle holds 2 litres.</p>',
  clarifications: [
    {
      question: 'How many guests come at the same time?',
      answer: '<p>Thirty, from one bus.</p>',
      hidden: true,
    },
    { question: 'May a guest wait?', answer: '<p>Not in winter.</p>', hidden: false },
  ],
}

describe('what an ask finds in a scenario', () => {
  test.each([
    ['How many guests come at the same time?', [0]],
    ['Is waiting acceptable for the guests?', [1]],
    ['Do they come by bus, all thirty at the same time?', [0]],
    ['How many guests come at the same time? And may they wait?', [0, 1]],
    ['May they wait, and how many guests come at the same time?', [0, 1]],
    ['How large is the kettle?', []],
    ['Can you repeat the question about how many guests come at the same time?', []],
    ['', []],
    ['…', []],
  ])('%s', (words, found) => {
    expect(matchClarification(KETTLE, words)).toEqual(found)
  })

  test('nothing can be asked for where nothing is left out', () => {
    expect(matchClarification({ ...KETTLE, clarifications: [] }, 'How many guests come?')).toEqual([])
    expect(matchClarification(EXPLAIN, 'How many guests come?')).toEqual([])
  })
})

describe('in the whole bank', () => {
  test('each clarification is found by its own question, and no other is', () => {
    for (const scenario of SCENARIOS)
      for (const [at, { question }] of scenario.clarifications.entries())
        expect([scenario.id, question, matchClarification(scenario, question)]).toEqual([
          scenario.id,
          question,
          [at],
        ])
  })

  /** Of all asks the share that finds what it is for; of all that is found the share that was asked for. */
  const measured = (asks: typeof ASKS.tuned) => {
    const found = asks.flatMap(({ question, clarification, asks }) =>
      asks.map((ask) => ({ clarification, matched: matchClarification(named(question), ask) })),
    )
    const right = found.filter(({ clarification, matched }) => matched.includes(clarification)).length
    return {
      recall: right / found.length,
      precision: right / found.flatMap(({ matched }) => matched).length,
    }
  }

  test('most are found in other words, and hardly ever another is', () => {
    const { recall, precision } = measured(ASKS.tuned)
    expect(recall).toBeGreaterThanOrEqual(0.85)
    expect(precision).toBeGreaterThanOrEqual(0.96)
  })

  test('as in words that nobody looked at when the matching was made', () => {
    const { recall, precision } = measured(ASKS.heldOut)
    expect(recall).toBeGreaterThanOrEqual(0.72)
    expect(precision).toBeGreaterThanOrEqual(0.96)
  })

  test.each(ASKS.none)('no scenario has anything to say to “%s”', (ask) => {
    expect(SCENARIOS.filter((scenario) => matchClarification(scenario, ask).length > 0)).toEqual([])
  })

  test('what a scenario was not asked to hide is not found in it', () => {
    for (const { question, ask } of [...ASKS.besideTuned, ...ASKS.besideHeldOut])
      expect([ask, matchClarification(named(question), ask)]).toEqual([ask, []])
  })
})

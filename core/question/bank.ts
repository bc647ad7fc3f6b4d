import type { FoundQuestion } from './check-file.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { agesOf, type FactAges } from './fact-age.ts'
import type { Pack } from './pack.ts'
import { plainText } from './plain-text.ts'
import { bestOf, type Kind, type Option, type Question, type Scenario } from './question.ts'
import type { PackShelf } from './shelve.ts'
import { shareByTitleWords } from './title-words.ts'

/** What the questions of a pack look like together. */
export type BankReport = {
  readonly packId: string
  readonly questions: number
  readonly byKind: Readonly<Record<Kind, number>>
  /** Scenarios and flips: what a choice is chosen on. */
  readonly decisions: number
  /** By id of the choice: the share of decisions it is the answer to. */
  readonly choiceShares: Readonly<Record<string, number>>
  readonly guesses: readonly Guess[]
  readonly flips: number
  /** Share of the flips that leave the answer as it was. */
  readonly unmovedFlips: number
  /** How many scenarios have one of these. */
  readonly scenarios: {
    readonly hiddenClarifications: number
    readonly probes: number
    /** An option that is right under a condition, also of a flip. */
    readonly conditions: number
  }
  /** How many questions, by axis, then kind, then level. */
  readonly grid: Readonly<Record<string, Readonly<Record<Kind, Readonly<Record<string, number>>>>>>
  readonly coverage: readonly Coverage[]
  readonly checks: Readonly<Record<Kind, Checks>>
  readonly usedFacts: FactAges
  readonly allFacts: FactAges
}

/** What authors have the linter calculate. */
export type Checks = { readonly questions: number; readonly checks: number }

/** How a learner fares who always does the same without reading. */
export type Guess = {
  readonly strategy: string
  readonly share: number
  /** Expected share from blind chance; for one who knows the other answers, the share of the commonest. */
  readonly chance: number
}

/** `today` is `YYYY-MM-DD`. */
export const reportBank = (
  { pack, items, facts }: PackShelf,
  found: readonly FoundQuestion[],
  today: string,
): BankReport => {
  const questions = found.map(({ question }) => question)
  const scenarios = questions.filter((question) => question.kind === 'scenario')
  const choices = pack.choices.map(({ id }) => id)
  const answers = scenarios.flatMap((scenario) =>
    [scenario, ...scenario.flips].map(({ options }) => bestOf(options)),
  )
  const flips = scenarios.flatMap((scenario) =>
    scenario.flips.map((flip) => bestOf(flip.options) === bestOf(scenario.options)),
  )
  const choiceShares = choices.map((id) => [id, share(answers.map((answer) => answer === id))] as const)
  const used = new Set(questions.flatMap((question) => question.facts))
  return {
    packId: pack.id,
    questions: questions.length,
    byKind: eachKind((kind) => questions.filter((question) => question.kind === kind).length),
    decisions: answers.length,
    choiceShares: Object.fromEntries(choiceShares),
    guesses: [
      ...guessOptions(choices, scenarios),
      ...guessReasons(scenarios),
      {
        strategy: "by the title's words",
        share: shareByTitleWords(choices, scenarios),
        chance: Math.max(...choiceShares.map(([, share]) => share), 1 / choices.length),
      },
    ],
    flips: flips.length,
    unmovedFlips: share(flips),
    scenarios: {
      hiddenClarifications: scenarios.filter((scenario) =>
        scenario.clarifications.some(({ hidden }) => hidden),
      ).length,
      probes: scenarios.filter((scenario) => scenario.probes.length > 0).length,
      conditions: scenarios.filter((scenario) => [scenario, ...scenario.flips].some(hasCondition)).length,
    },
    grid: gridOf(pack, questions),
    coverage: coverageOf(items.values(), questions),
    checks: eachKind((kind) => {
      const checks = found.filter(({ question }) => question.kind === kind).map(({ checks }) => checks)
      return {
        questions: checks.filter((count) => count > 0).length,
        checks: checks.reduce((all, count) => all + count, 0),
      }
    }),
    usedFacts: agesOf(
      [...facts.values()].filter(({ id }) => used.has(id)),
      today,
    ),
    allFacts: agesOf([...facts.values()], today),
  }
}

const hasCondition = ({ options }: { readonly options: readonly Option[] }): boolean =>
  options.some(({ standing }) => standing === 'acceptable')

const gridOf = ({ axes, levels }: Pack, questions: readonly Question[]): BankReport['grid'] =>
  Object.fromEntries(
    axes.map(({ id }) => {
      const here = questions.filter((question) => question.axis === id)
      const count = (kind: Kind, level: string) =>
        here.filter((question) => question.kind === kind && question.level === level).length
      return [id, eachKind((kind) => Object.fromEntries(levels.map((level) => [level, count(kind, level)])))]
    }),
  )

const eachKind = <T>(of: (kind: Kind) => T): Readonly<Record<Kind, T>> => ({
  scenario: of('scenario'),
  explain: of('explain'),
  recall: of('recall'),
  estimate: of('estimate'),
})

/** The place of an option says nothing, as every question lists them alike; the length of its rationale is not seen. */
const guessOptions = (choices: readonly string[], scenarios: readonly Scenario[]): readonly Guess[] =>
  choices.map((choice) => ({
    strategy: `always ${choice}`,
    share: share(
      scenarios.flatMap((scenario) =>
        [scenario, ...scenario.flips].map(({ options }) => bestOf(options) === choice),
      ),
    ),
    chance: 1 / choices.length,
  }))

const guessReasons = (scenarios: readonly Scenario[]): readonly Guess[] => {
  const chance = mean(scenarios.map(({ reasons }) => share(reasons.map((reason) => reason.right))))
  const longest = scenarios.map(({ reasons }) => {
    const lengths = reasons.map((reason) => plainText(reason.text).length)
    return reasons[lengths.indexOf(Math.max(...lengths))]?.right === true
  })
  const first = scenarios.map(({ reasons }) => reasons[0]?.right === true)
  return [
    { strategy: 'the longest reason', share: share(longest), chance },
    { strategy: 'the first reason', share: share(first), chance },
  ]
}

const share = (flags: readonly boolean[]): number => mean(flags.map(Number))

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length

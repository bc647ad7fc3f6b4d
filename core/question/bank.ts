import { groupBy } from '../group-by.ts'
import { plainText } from './plain-text.ts'
import { bestOf, type Question, type Scenario } from './question.ts'
import { shareByTitleWords } from './title-words.ts'

/** What the questions of a pack look like together. */
export type BankReport = {
  readonly packId: string
  readonly questions: number
  readonly byKind: Readonly<Record<Question['kind'], number>>
  /** Scenarios and flips: what a choice is chosen on. */
  readonly decisions: number
  /** By id of the choice: the share of decisions it is the answer to. */
  readonly choiceShares: Readonly<Record<string, number>>
  readonly guesses: readonly Guess[]
  readonly flips: number
  /** Share of the flips that leave the answer as it was. */
  readonly unmovedFlips: number
  /** By axis, then level. */
  readonly levels: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** How a learner fares who always does the same without reading. */
export type Guess = {
  readonly strategy: string
  readonly share: number
  /** Expected share from blind chance; for one who knows the other answers, the share of the commonest. */
  readonly chance: number
}

export const reportBank = (
  packId: string,
  choices: readonly string[],
  axes: readonly string[],
  levels: readonly string[],
  questions: readonly Question[],
): BankReport => {
  const scenarios = questions.filter((question) => question.kind === 'scenario')
  const answers = scenarios.flatMap((scenario) =>
    [scenario, ...scenario.flips].map(({ options }) => bestOf(options)),
  )
  const flips = scenarios.flatMap((scenario) =>
    scenario.flips.map((flip) => bestOf(flip.options) === bestOf(scenario.options)),
  )
  const choiceShares = choices.map((id) => [id, share(answers.map((answer) => answer === id))] as const)
  const kinds = groupBy(questions, (question) => question.kind)
  const count = (kind: Question['kind']) => kinds.get(kind)?.length ?? 0
  return {
    packId,
    questions: questions.length,
    byKind: {
      scenario: count('scenario'),
      explain: count('explain'),
      recall: count('recall'),
      estimate: count('estimate'),
    },
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
    levels: Object.fromEntries(
      axes.map((axis) => {
        const here = questions.filter((question) => question.axis === axis)
        return [
          axis,
          Object.fromEntries(levels.map((level) => [level, here.filter((q) => q.level === level).length])),
        ]
      }),
    ),
  }
}

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

import type { BankReport } from '#core/question/bank.ts'
import { type FactAges, WARN_DAYS } from '#core/question/fact-age.ts'
import { groupBy } from '#core/group-by.ts'
import type { Kind } from '#core/question/question.ts'
import { guessRows, levelsOf, sum } from './show-bank.ts'
import { percent, table } from './table.ts'
import { listed, wrap } from './wrap.ts'

/** What a pack has and what it lacks, in tables of at most 100 columns. */
export const showReport = (bank: BankReport): string =>
  [
    `Pack ${bank.packId}: ${bank.questions} questions, ${bank.decisions} scenarios and flips`,
    showGrid(bank),
    showAnswers(bank),
    showFlips(bank),
    table(guessRows(bank)),
    showScenarios(bank),
    ...showCoverage(bank),
    showChecks(bank),
    showAges(bank),
  ].join('\n\n')

const showGrid = (bank: BankReport): string => {
  const levels = levelsOf(bank)
  const kinds = Object.keys(bank.byKind) as readonly Kind[]
  const axes = Object.entries(bank.grid)
  const rowsOf = (name: string, countOf: (kind: Kind, level: string) => number) => {
    const lines = kinds.map((kind) => [kind, ...levels.map((level) => countOf(kind, level))] as const)
    const all = levels.map((level) => sum(kinds.map((kind) => countOf(kind, level))))
    return [...lines, ['all', ...all] as const].map(([kind, ...counts], at) => [
      at === 0 ? name : '',
      kind,
      ...[...counts, sum(counts)].map((count) => (count === 0 ? '–' : String(count))),
    ])
  }
  return table(
    [
      ['axis', 'kind', ...levels, 'all'],
      ...axes.flatMap(([axis, grid]) => rowsOf(axis, (kind, level) => grid[kind][level] ?? 0)),
      ...rowsOf('all', (kind, level) => sum(axes.map(([, grid]) => grid[kind][level]))),
    ],
    2,
  )
}

const showAnswers = (bank: BankReport): string =>
  table([
    ['answer', 'number', 'share', 'bounds'],
    ...Object.entries(bank.choiceShares).map(([id, share]) => [
      id,
      String(Math.round(share * bank.decisions)),
      percent(share),
      '10–40 %',
    ]),
  ])

const showFlips = ({ flips, unmovedFlips }: BankReport): string => {
  const unmoved = Math.round(unmovedFlips * flips)
  return table([
    ['flips', 'number', 'share', 'bounds'],
    ['change the answer', String(flips - unmoved), percent(1 - unmovedFlips), '50–66.7 %'],
    ['leave it as it was', String(unmoved), percent(unmovedFlips), '33.3–50 %'],
  ])
}

const showScenarios = ({ scenarios, byKind }: BankReport): string => {
  const row = (name: string, count: number) => [
    name,
    String(count),
    percent(byKind.scenario === 0 ? 0 : count / byKind.scenario),
  ]
  return table([
    ['scenarios', 'number', 'share'],
    row('with a hidden clarification', scenarios.hiddenClarifications),
    row('with a probe', scenarios.probes),
    row('with an option right under a condition', scenarios.conditions),
  ])
}

const showCoverage = ({ coverage }: BankReport): readonly string[] =>
  coverage.map(({ kind, items }) => {
    const covered = items.filter(({ questions }) => questions > 0).length
    const lines = [...groupBy(items, ({ questions }) => questions)].flatMap(([questions, alike]) => {
      const head = `    ${countOf(questions).padEnd(14)}`
      const [first = '', ...more] = wrap(listed(alike.map(({ id }) => id)), head.length)
      return [head + first.trimStart(), ...more]
    })
    return [`  ${kind}: ${covered} of ${items.length} covered`, ...lines].join('\n')
  })

const countOf = (questions: number): string =>
  questions === 0 ? 'not covered' : questions === 1 ? '1 question' : `${questions} questions`

const showChecks = ({ byKind, checks }: BankReport): string =>
  table([
    ['kind', 'questions', 'with checks', 'checks'],
    ...(Object.keys(byKind) as readonly Kind[]).map((kind) => [
      kind,
      String(byKind[kind]),
      String(checks[kind].questions),
      String(checks[kind].checks),
    ]),
  ])

const showAges = ({ usedFacts, allFacts }: BankReport): string => {
  const row = (name: string, { facts, oldest, median, stale }: FactAges) => [
    name,
    String(facts),
    oldest === null ? '–' : String(oldest.days),
    median === null ? '–' : String(Math.round(median)),
    String(stale),
  ]
  const { oldest } = usedFacts
  return [
    table([
      ['facts', 'number', 'oldest, days', 'median, days', `past ${WARN_DAYS} days`],
      row('used by a question', usedFacts),
      row('all', allFacts),
    ]),
    ...(oldest ? [`  The oldest in use is ${oldest.fact.id}, verified ${oldest.fact.verified}.`] : []),
  ].join('\n')
}

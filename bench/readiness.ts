import {
  chanceCovered,
  markCovered,
  shareWhere,
  type Trial,
  trialOf,
  trials,
} from '#core/stats/coverage.fixture.ts'
import { type Figure, median, print } from './page/figure.ts'

// How often the interval of readiness holds the true chance of simulated learners, and whether one who knows texts is told
// from one who reasons: node --conditions=react-server --import tsx bench/readiness.ts [LEARNERS SEED]

const [learners = 1000, seed = 20_261_123] = process.argv.slice(2).map(Number)
const PAIRS = Math.ceil(learners / 10)
const CLAIM = { atLeast: 75, atMost: 85 }
const BANDS = [
  { name: 'below 2 %', from: 0, to: 0.02 },
  { name: '2 to 50 %', from: 0.02, to: 0.5 },
  { name: '50 to 98 %', from: 0.5, to: 0.98 },
  { name: 'above 98 %', from: 0.98, to: 2 },
]

const steady = [20, 40, 80, 160].map((answers) => ({ answers, growth: 0, name: 'steady' }))
// On the logistic scale, in 100 first answers: the mean mark of one who had 55 % goes to about 68 %.
const growing = [20, 40, 80, 160].map((answers) => ({ answers, growth: 0.75, name: 'growing' }))
const rapid = [80, 160].map((answers) => ({ answers, growth: 1.5, name: 'growing twice as fast' }))

const claimed = [...steady, ...growing].map((kind, place) => ({
  ...kind,
  trials: trials(learners, seed + place * 1_000_003, kind),
}))
const beyond = rapid.map((kind, place) => ({
  ...kind,
  trials: trials(learners, seed + (place + 20) * 1_000_003, kind),
}))
const all = claimed.flatMap((kind) => kind.trials)

print([
  ...claimed.flatMap((kind) => covered(`${kind.answers} answers, ${kind.name}`, kind.trials, CLAIM)),
  ...beyond.flatMap((kind) => covered(`${kind.answers} answers, ${kind.name}`, kind.trials)),
  ...BANDS.map(({ name, from, to }) => {
    const these = all.filter(({ truth }) => truth.chance >= from && truth.chance < to)
    return percent(`covered, true chance ${name} (${these.length})`, shareWhere(these, chanceCovered))
  }),
  ...[40, 80, 160].flatMap(apart),
])

function covered(name: string, these: readonly Trial[], bound?: Figure['bound']): readonly Figure[] {
  const width = median(these.map(({ said }) => said.high - said.low))
  return [
    percent(`${name}: chance covered`, shareWhere(these, chanceCovered), bound),
    percent(`${name}: mark covered`, shareWhere(these, markCovered)),
    percent(`${name}: median width`, width),
  ]
}

/** Pairs of one bank and one order, who remember what they have seen equally well. */
function apart(answers: number): readonly Figure[] {
  const of = (knows: 'reasons' | 'surface' | 'reader') =>
    Array.from({ length: PAIRS }, (_, place) =>
      trialOf({
        seed: seed + 7 * answers + 1_000 * place,
        answers,
        order: place % 2 === 0 ? 'study' : 'quiz',
        ability: 1.6,
        growth: 0,
        knows,
      }),
    )
  const reasoners = of('reasons')
  const told = (these: readonly Trial[]) => shareWhere(these, ({ said }) => said.transfer.verdict === 'texts')
  return [
    { who: 'reasoner', these: reasoners },
    { who: 'memoriser', these: of('surface') },
    { who: 'reader of all texts', these: of('reader') },
  ].flatMap(({ who, these }) => [
    percent(`${who}, ${answers} answers: right on repeats`, mean(these.map(({ repeats }) => repeats))),
    percent(`${who}, ${answers} answers: readiness`, mean(these.map(({ said }) => said.probability))),
    percent(`${who}, ${answers} answers: true chance`, mean(these.map(({ truth }) => truth.chance))),
    percent(`${who}, ${answers} answers: said to know texts`, told(these)),
    ...(who === 'reasoner'
      ? []
      : [
          percent(
            `${who}, ${answers} answers: told from a reasoner`,
            these.filter((trial, place) => isTold(trial, reasoners[place])).length / these.length,
            // With few answers there are few flips, and whoever has read every key is told by nothing else.
            who === 'memoriser' || answers > 40 ? { atLeast: 90 } : undefined,
          ),
        ]),
  ])
}

/** Its likely chance stands below the other's, or it is said to know texts and the other is not. */
function isTold({ said }: Trial, reasoner: Trial | undefined): boolean {
  if (reasoner === undefined) return false
  const other = reasoner.said
  return said.high < other.low || (said.transfer.verdict === 'texts' && other.transfer.verdict !== 'texts')
}

function percent(figure: string, share: number, bound?: Figure['bound']): Figure {
  return { figure, value: 100 * share, unit: '%', ...(bound === undefined ? {} : { bound }) }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

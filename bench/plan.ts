import { type Figure, print } from './page/figure.ts'
import { recallUnder, type Setting } from './plan/contest.ts'
import { forecastError } from './plan/forecasts.ts'
import { fsrs, leitner, lookingFurther, plan, type Rival, sm2 } from './plan/rivals.ts'
import { planTimes } from './plan/timing.ts'
import type { Start, Truth } from './plan/world.ts'

// What is recalled on the date of an interview, with the plan and without, and how well the plan forecasts it:
// node --conditions=react-server --import tsx bench/plan.ts [LEARNERS]

const LEARNERS = Number(process.argv[2] ?? 20)
const seeds = Array.from({ length: LEARNERS }, (_, at) => at + 1)

const RIVALS: Readonly<Record<string, Rival>> = {
  'SM-2': sm2,
  Leitner: leitner,
  'FSRS 90 %': fsrs('as many as fit'),
  'FSRS, 10 new': fsrs(10),
  'looking on': lookingFurther,
  plan,
}
const WITHOUT = ['SM-2', 'Leitner', 'FSRS 90 %', 'FSRS, 10 new'] as const

const WIDE = 13
const figures: Figure[] = [...(await planTimes(354)), ...(await planTimes(15_000))]
for (const truth of ['as believed', 'other weights'] satisfies Truth[])
  for (const start of ['new', 'half known'] satisfies Start[]) table(truth, start)
print(figures)

/** Printed as it comes, past the figures: it takes minutes. */
function table(truth: Truth, start: Start): void {
  say(`\n  Memory ${truth}, bank ${start}: % recalled on the date, 95 % interval of ${LEARNERS} learners`)
  say(row(['days', 'min'], [...Object.keys(RIVALS), 'forecast off', 'in 80 %', 'axes in 80 %']))
  const leads: number[] = []
  const biases: number[] = []
  for (const days of [7, 14, 30, 60])
    for (const minutes of [10, 20, 40]) {
      const setting: Setting = { days, minutes, truth, start }
      const recalls = new Map(
        Object.entries(RIVALS).map(([name, rival]) => [name, recallUnder(rival, setting, seeds)]),
      )
      const { bias, within, axesWithin } = forecastError(setting, 0, seeds)
      const cells = [...recalls.values()].map(
        ({ mean, margin }) => `${mean.toFixed(1)} ±${margin.toFixed(1)}`,
      )
      const shares = [within, axesWithin].map((share) => `${Math.round(100 * share)} %`)
      say(row([days, minutes].map(String), [...cells, bias.toFixed(1), ...shares]))
      const best = Math.max(...WITHOUT.map((name) => recalls.get(name)?.mean ?? 0))
      leads.push((recalls.get('plan')?.mean ?? 0) - best)
      biases.push(Math.abs(bias))
    }
  const of = `${truth}, ${start}`
  figures.push({
    figure: `least lead of the plan: ${of}`,
    value: Math.min(...leads),
    unit: 'pt',
    bound: { atLeast: 0 },
  })
  figures.push({
    figure: `most the forecast is off: ${of}`,
    value: Math.max(...biases),
    unit: 'pt',
    // With a wrong model there is nothing to hold it to.
    ...(truth === 'as believed' ? { bound: { atMost: 3 } } : {}),
  })
}

function row(heads: readonly string[], cells: readonly string[]): string {
  return `  ${heads.map((head) => head.padStart(4)).join('')}${cells.map((cell) => cell.padStart(WIDE)).join('')}`
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

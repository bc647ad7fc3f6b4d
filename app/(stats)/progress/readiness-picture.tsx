import { Below } from '#app/_ui/chart/axes.tsx'
import { Legend } from '#app/_ui/chart/legend.tsx'
import { percent } from '#app/_ui/chart/percent.ts'
import { Picture } from '#app/_ui/chart/picture.tsx'
import { EXAM } from '#core/stats/pass-chance.ts'
import type { Ready } from '#core/stats/readiness.ts'
import { chanceWords, rangeOf } from '../readiness-words.ts'

/** The chance with its range, and below it the mark that it follows from. */
export function ReadinessPicture({ ready }: { readonly ready: Ready }) {
  const { probability, low, high, mark } = ready
  const chance = { ...rangeOf(ready), likely: chanceWords(probability) }
  const marked = { ...rangeOf(mark), likely: chanceWords(mark.expected) }
  return (
    <Picture
      title="Chance to pass and expected mark"
      summary={`The chance is ${chance.likely}, likely between ${chance.low} and ${chance.high}. The mark is expected at ${marked.likely}, likely between ${marked.low} and ${marked.high}; ${Math.round(EXAM.pass * 100)} % pass.`}
      className="pt-3 pr-5 pb-6 pl-3.5"
      height={112}
      notes={
        <Legend
          items={[
            { words: 'likely range, four times in five', mark: RANGE },
            { words: `passed from ${Math.round(EXAM.pass * 100)} %`, mark: BAR },
          ]}
        />
      }
      table={{
        head: ['', 'Low', 'Expected', 'High'],
        rows: [
          { name: 'Chance to pass', cells: [chance.low, chance.likely, chance.high] },
          { name: 'Mark', cells: [marked.low, marked.likely, marked.high] },
        ],
      }}
    >
      {[0, 0.25, 0.5, 0.75, 1].map((at) => (
        <line key={at} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" className="stroke-line" />
      ))}
      <line
        x1={percent(EXAM.pass)}
        x2={percent(EXAM.pass)}
        y1="56"
        y2="100%"
        className="stroke-ink-3"
        strokeWidth="1.5"
        strokeDasharray="4 3"
      />
      <Row y={34} label="Chance to pass" low={low} at={probability} high={high} />
      <Row y={90} label="Mark" low={mark.low} at={mark.expected} high={mark.high} />
      <Below
        ticks={[0, 0.25, 0.5, 0.75, 1].map((at) => ({
          at,
          label: `${at * 100} %`,
          minor: at === 0.25 || at === 0.75,
        }))}
      />
    </Picture>
  )
}

type RowProps = {
  readonly y: number
  readonly label: string
  readonly low: number
  readonly at: number
  readonly high: number
}

function Row({ y, label, low, at, high }: RowProps) {
  return (
    <>
      <text
        x="-14"
        y={y - 16}
        className="fill-ink-2 stroke-paper text-sm"
        strokeWidth="6"
        paintOrder="stroke"
      >
        {label}
      </text>
      <line
        x1={percent(within(low))}
        x2={percent(within(high))}
        y1={y}
        y2={y}
        className="stroke-edge"
        strokeWidth="8"
        strokeLinecap="round"
      />
      <circle cx={percent(within(at))} cy={y} r="6" strokeWidth="2" className="fill-ink stroke-paper" />
    </>
  )
}

const within = (share: number): number => Math.min(1, Math.max(0, share))

const RANGE = <line x1="-6" x2="6" className="stroke-edge" strokeWidth="6" strokeLinecap="round" />
const BAR = <line y1="-8" y2="8" className="stroke-ink-3" strokeWidth="1.5" strokeDasharray="4 3" />

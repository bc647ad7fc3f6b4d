import { Legend } from './legend.tsx'
import { percent } from './percent.ts'
import { Picture } from './picture.tsx'

/** Shares from 0 to 1. */
export type Range = {
  readonly name: string
  readonly expected: number
  readonly low: number
  readonly high: number
  /** What it would be otherwise. */
  readonly otherwise: number
  readonly words: string
  /** From `low` to `high`. */
  readonly likely: string
}

type RangesProps = {
  readonly title: string
  readonly summary: string
  /** What the marks mean. */
  readonly meaning: { readonly range: string; readonly otherwise: string }
  readonly head: readonly string[]
  readonly ranges: readonly Range[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly (string | number)[] }[]
}

/** One share a line, each with its likely range; the first stands for all of them. */
export function Ranges({ title, summary, meaning, head, ranges, rows }: RangesProps) {
  const height = ranges.length * LINE
  return (
    <Picture
      title={title}
      summary={summary}
      height={height}
      className="pb-6"
      notes={
        <Legend
          items={[
            { words: meaning.range, mark: RANGE_MARK },
            { words: meaning.otherwise, mark: OTHERWISE_MARK },
          ]}
        />
      }
      table={{ head, rows }}
    >
      {ranges.map((range, place) => (
        <Line key={range.name} range={range} y={place * LINE} isFirst={place === 0} />
      ))}
      {[0, 0.5, 1].map((at) => (
        <text
          key={at}
          x={percent(at)}
          y={height}
          dy="14"
          textAnchor={at === 0 ? 'start' : at === 1 ? 'end' : 'middle'}
          className="fill-ink-3 text-xs tabular-nums"
        >
          {Math.round(at * 100)}
          {at === 1 && ' %'}
        </text>
      ))}
    </Picture>
  )
}

/** Of a line, in pixels: its words, and the track below them. */
const LINE = 46
const WORDS = 17
const TRACK = 31

function Line({
  range,
  y,
  isFirst,
}: {
  readonly range: Range
  readonly y: number
  readonly isFirst: boolean
}) {
  const { name, words, likely, expected, low, high, otherwise } = range
  const track = y + TRACK
  return (
    <g>
      <text x="0" y={y + WORDS} className={`fill-ink text-[0.9375rem] ${isFirst ? 'font-semibold' : ''}`}>
        {name}
      </text>
      <text
        x="100%"
        y={y + WORDS}
        textAnchor="end"
        className={`fill-ink text-[0.9375rem] tabular-nums ${isFirst ? 'font-semibold' : ''}`}
      >
        <tspan className="fill-ink-3 text-sm font-normal">{likely}</tspan>
        <tspan dx="14">{words}</tspan>
      </text>
      <line x1="0" x2="100%" y1={track} y2={track} className="stroke-line" strokeWidth="2" />
      <line
        x1={percent(low)}
        x2={percent(high)}
        y1={track}
        y2={track}
        className="stroke-edge"
        strokeWidth="8"
        strokeLinecap="round"
      />
      <line
        x1={percent(otherwise)}
        x2={percent(otherwise)}
        y1={track - 7}
        y2={track + 7}
        className="stroke-ink-3"
        strokeWidth="1.5"
      />
      <circle cx={percent(expected)} cy={track} r="5" className="fill-ink stroke-paper" strokeWidth="1.5" />
    </g>
  )
}

const RANGE_MARK = (
  <>
    <line x1="-5" x2="5" className="stroke-edge" strokeWidth="7" strokeLinecap="round" />
    <circle r="4" className="fill-ink stroke-paper" strokeWidth="1.5" />
  </>
)
const OTHERWISE_MARK = <line y1="-7" y2="7" className="stroke-ink-3" strokeWidth="1.5" />

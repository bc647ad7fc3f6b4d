import { scaleLinear } from 'd3-scale'
import { Below, Heights } from './axes.tsx'
import { percent } from './percent.ts'
import { Picture } from './picture.tsx'

export type Bar = {
  /** In words, for the table: `Mon 7 Dec`. */
  readonly label: string
  /** Below the bar, where there is room for it. */
  readonly tick: string
  readonly value: number
}

type BarsProps = {
  readonly title: string
  /** What one sees in it, in one sentence. */
  readonly summary: string
  /** What a bar stands for, and what it counts. */
  readonly head: readonly [string, string]
  readonly bars: readonly Bar[]
}

/** A row of bars. */
export function Bars({ title, summary, head, bars }: BarsProps) {
  const y = scaleLinear()
    .domain([0, Math.max(1, ...bars.map(({ value }) => value))])
    .nice(3)
  const heights = y.ticks(3).filter(Number.isInteger)
  const middle = (place: number) => (place + 0.5) / bars.length
  const table = { head, rows: bars.map(({ label, value }) => ({ name: label, cells: [value] })) }
  return (
    <Picture title={title} summary={summary} height={144} className="pt-2 pb-6 pl-8" table={table}>
      <Heights ticks={heights.map((value) => ({ at: y(value), label: value.toLocaleString('en-GB') }))} />
      {bars.map(({ label, value }, place) => (
        <rect
          key={label}
          x={percent(middle(place) - WIDTH / 2 / bars.length)}
          width={percent(WIDTH / bars.length)}
          y={percent(1 - y(value))}
          height={percent(y(value))}
          className={place === 0 ? 'fill-ink' : 'fill-ink-3'}
        />
      ))}
      <Below
        ticks={bars.flatMap(({ tick }, place) => (tick === '' ? [] : [{ at: middle(place), label: tick }]))}
      />
    </Picture>
  )
}

/** Of a bar, as a share of its place. */
const WIDTH = 0.72

import { percent } from './percent.ts'

export type Tick = {
  /** Share of the axis, from the left or from the bottom. */
  readonly at: number
  readonly label: string
  /** Left out where there is little room. */
  readonly minor?: boolean
}

type TicksProps = { readonly ticks: readonly Tick[] }

/** Lines across the plot with their numbers on its left. */
export function Heights({ ticks }: TicksProps) {
  return ticks.map(({ at, label }) => (
    <g key={label}>
      <line
        x1="0"
        x2="100%"
        y1={percent(1 - at)}
        y2={percent(1 - at)}
        className={at === 0 ? 'stroke-edge' : 'stroke-line'}
      />
      <text
        x="-8"
        y={percent(1 - at)}
        dominantBaseline="central"
        textAnchor="end"
        className="fill-ink-3 text-xs tabular-nums"
      >
        {label}
      </text>
    </g>
  ))
}

/** A height to be held against, such as what was aimed for: the dashes that the legend shows. */
export function Level({ at }: { readonly at: number }) {
  return (
    <line
      x1="0"
      x2="100%"
      y1={percent(1 - at)}
      y2={percent(1 - at)}
      className="stroke-ink-3"
      strokeWidth="1.5"
      strokeDasharray="4 3"
    />
  )
}

/** Words below the plot; those near its ends stay within its width. `lower` leaves room for words of the plot itself. */
export function Below({ ticks, lower = false }: TicksProps & { readonly lower?: boolean }) {
  return ticks.map(({ at, label, minor }) => (
    <text
      key={`${at} ${label}`}
      x={percent(at)}
      y="100%"
      dy={lower ? 34 : 18}
      textAnchor={anchorOf(at)}
      className={`fill-ink-3 text-xs tabular-nums ${minor ? 'max-sm:hidden' : ''}`}
    >
      {label}
    </text>
  ))
}

const anchorOf = (at: number): 'start' | 'middle' | 'end' => {
  if (at > 0 && at < 0.03) return 'start'
  return at > 0.97 && at < 1 ? 'end' : 'middle'
}

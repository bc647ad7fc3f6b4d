import { percent } from '#app/_ui/chart/percent.ts'

type PointerProps = {
  readonly x: number
  readonly words: string
  /** Of the words above the plot, in pixels. */
  readonly lift: number
  readonly strong?: boolean
}

/** A line down through the plot, with words above it that stay within its width. */
export function Pointer({ x, words, lift, strong = false }: PointerProps) {
  const left = x > 0.5
  return (
    <>
      <line
        x1={percent(x)}
        x2={percent(x)}
        y1={-lift - 6}
        y2="100%"
        className={strong ? 'stroke-ink-2' : 'stroke-edge'}
        strokeDasharray={strong ? undefined : '2 3'}
      />
      <text
        x={percent(x)}
        y={-lift}
        dx={left ? -6 : 6}
        dominantBaseline="central"
        textAnchor={left ? 'end' : 'start'}
        className={`text-xs tabular-nums ${strong ? 'fill-ink font-semibold' : 'fill-ink-2'}`}
      >
        {words}
      </text>
    </>
  )
}

import { Below } from './axes.tsx'
import { percent } from './percent.ts'
import { Picture } from './picture.tsx'

export type Side = { readonly name: string; readonly counts: readonly number[] }

type MirroredProps = {
  readonly title: string
  readonly summary: string
  /** What a class is one of, for the table. */
  readonly head: string
  /** The short name stands below its bars. */
  readonly classes: readonly { readonly name: string; readonly short: string }[]
  readonly above: Side
  readonly below: Side
  /** The largest count of all pictures that are to be compared. */
  readonly most: number
}

/** The same classes counted twice, above and below a line: how they are spread, and how they will be. */
export function Mirrored({ title, summary, head, classes, above, below, most }: MirroredProps) {
  const rows = classes.map(({ name }, place) => ({
    name,
    cells: [above.counts[place] ?? 0, below.counts[place] ?? 0],
  }))
  return (
    <Picture
      title={title}
      summary={summary}
      height={HALF * 2}
      className="pt-5 pb-10"
      // Each number stands at its bar.
      table={{ head: [head, above.name, below.name], rows, hidden: true }}
    >
      {classes.map(({ name }, place) => (
        <Pair
          key={name}
          x={(place + 0.5) / classes.length}
          width={WIDTH / classes.length}
          up={above.counts[place] ?? 0}
          down={below.counts[place] ?? 0}
          most={most}
        />
      ))}
      <line x1="0" x2="100%" y1="50%" y2="50%" className="stroke-edge" />
      <Below
        lower
        ticks={classes.map(({ short }, place) => ({ at: (place + 0.5) / classes.length, label: short }))}
      />
    </Picture>
  )
}

/** Of a side, in pixels, and of a bar, as a share of its place. */
const HALF = 36
const WIDTH = 0.76

type PairProps = {
  readonly x: number
  readonly width: number
  readonly up: number
  readonly down: number
  readonly most: number
}

function Pair({ x, width, up, down, most }: PairProps) {
  const [above, below] = [up, down].map((count) => heightOf(count, most)) as [number, number]
  const frame = { x: percent(x - width / 2), width: percent(width) }
  const words = { x: percent(x), textAnchor: 'middle', className: 'fill-ink-2 text-xs tabular-nums' } as const
  return (
    <>
      <rect {...frame} y={HALF - above} height={above} className="fill-ink-2" />
      <rect {...frame} y={HALF} height={below} className="fill-edge" />
      <text {...words} y={HALF - above - 4}>
        {up > 0 && up}
      </text>
      <text {...words} y={HALF + below + 12}>
        {down > 0 && down}
      </text>
    </>
  )
}

/** A few among very many must not vanish. */
const heightOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(2, (HALF * count) / most)

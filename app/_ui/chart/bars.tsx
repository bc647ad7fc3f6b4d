import { useId } from 'react'

export type Bar = {
  /** In words, for the table: `Mon 7 Dec`. */
  readonly label: string
  /** Below the bar, where there is room for it. */
  readonly tick: string
  readonly value: number
  /** The part of the value that stands out at the foot of the bar, such as what was forgotten. */
  readonly part?: number
}

type BarsProps = {
  readonly title: string
  /** What one sees in it, in one sentence. */
  readonly summary: string
  readonly unit: string
  /** What the part is called, where bars have one. */
  readonly partName?: string
  readonly bars: readonly Bar[]
}

/** A row of bars, drawn by the server; the table behind it says the same in numbers. */
export function Bars({ title, summary, unit, partName, bars }: BarsProps) {
  const id = useId()
  const top = Math.max(1, ...bars.map((bar) => bar.value))
  return (
    <figure className="m-0">
      <div className="flex items-stretch gap-2">
        <div
          className="flex flex-col justify-between py-0.5 text-right text-xs leading-none text-ink-3 tabular-nums"
          aria-hidden="true"
        >
          <span>{top}</span>
          <span>0</span>
        </div>
        <svg
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
          viewBox={`0 0 ${bars.length * STEP} ${HEIGHT}`}
          preserveAspectRatio="none"
          className="h-36 w-full overflow-visible border-b border-edge"
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{summary}</desc>
          <line
            x1="0"
            y1="0"
            x2={bars.length * STEP}
            y2="0"
            className="stroke-line"
            vectorEffect="non-scaling-stroke"
            strokeDasharray="3 4"
          />
          {bars.map((bar, at) => (
            <Column key={bar.label} at={at} whole={bar.value / top} part={(bar.part ?? 0) / top} />
          ))}
        </svg>
      </div>
      <Ticks bars={bars} />
      <Numbers unit={unit} partName={partName} title={title} bars={bars} />
    </figure>
  )
}

const STEP = 10
const HEIGHT = 100
const GAP = 2.5

function Column({ at, whole, part }: { readonly at: number; readonly whole: number; readonly part: number }) {
  const x = at * STEP + GAP / 2
  return (
    <>
      <rect
        x={x}
        width={STEP - GAP}
        y={HEIGHT * (1 - whole)}
        height={HEIGHT * whole}
        className="fill-ink-2"
      />
      {part > 0 && (
        <rect
          x={x}
          width={STEP - GAP}
          y={HEIGHT * (1 - part)}
          height={HEIGHT * part}
          className="fill-wrong"
        />
      )}
    </>
  )
}

function Ticks({ bars }: { readonly bars: readonly Bar[] }) {
  return (
    <div aria-hidden="true" className="mt-1 ml-4 flex text-xs text-ink-3 tabular-nums">
      {bars.map((bar) => (
        <span
          key={bar.label}
          className="flex w-0 grow justify-center whitespace-nowrap first:justify-start last:justify-end"
        >
          {bar.tick}
        </span>
      ))}
    </div>
  )
}

type NumbersProps = Pick<BarsProps, 'title' | 'unit' | 'bars'> & { readonly partName: string | undefined }

function Numbers({ title, unit, partName, bars }: NumbersProps) {
  return (
    <details className="mt-1 text-sm text-ink-2">
      <summary className="inline-flex min-h-11 items-center text-ink-3 underline decoration-edge underline-offset-3 hover:text-ink">
        As a table<span className="sr-only">: {title}</span>
      </summary>
      <table className="mt-1 w-full max-w-96 tabular-nums">
        <thead>
          <tr className="text-left text-ink-3">
            <th className="py-1 font-normal">Day</th>
            <th className="py-1 text-right font-normal">{unit}</th>
            {partName !== undefined && <th className="py-1 text-right font-normal">{partName}</th>}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {bars.map((bar) => (
            <tr key={bar.label}>
              <th className="py-1 text-left font-normal">{bar.label}</th>
              <td className="py-1 text-right">{bar.value}</td>
              {partName !== undefined && <td className="py-1 text-right">{bar.part ?? 0}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

import { courseOf } from '#core/review/course.ts'
import type { Rules } from '#core/review/entry.ts'
import { outcomes, retrievability } from '#core/review/memory.ts'
import { DAY } from '#core/review/study-day.ts'

type ForgettingProps = { readonly before: Rules; readonly after: Rules }

/** How a question answered right for the first time is forgotten, before and after. */
export function Forgetting({ before, after }: ForgettingProps) {
  const days = Math.min(90, Math.max(14, 4 * Math.max(firstDays(before), firstDays(after))))
  const [one, other] = [curveOf(before, days), curveOf(after, days)]
  // From the ten below the lowest: the difference is what is to be seen.
  const bottom = Math.max(0, Math.floor(10 * Math.min(...one, ...other)) / 10)
  const summary = `After ${days} days ${percent(one.at(-1) ?? 0)} was foretold to be remembered before, ${percent(other.at(-1) ?? 0)} by what was learned.`
  return (
    <figure className="m-0">
      <figcaption className="mb-2 text-[0.9375rem] text-ink-2">
        A question once answered right, and not seen again: the share still remembered.
      </figcaption>
      <div className="flex items-stretch gap-2">
        <div
          className="flex flex-col justify-between w-9 whitespace-nowrap text-right text-xs leading-none text-ink-3 tabular-nums"
          aria-hidden="true"
        >
          <span>100 %</span>
          <span>{percent(bottom)}</span>
        </div>
        <svg
          role="img"
          aria-label={`Forgetting after a first right answer. ${summary}`}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          className="h-40 w-full border-b border-l border-edge"
        >
          <line
            x1="0"
            x2={WIDTH}
            y1={heightOf(after.desiredRetention, bottom)}
            y2={heightOf(after.desiredRetention, bottom)}
            className="stroke-edge"
            vectorEffect="non-scaling-stroke"
            strokeDasharray="3 4"
          />
          <Curve shares={one} bottom={bottom} className="stroke-ink-3" dashes="6 4" />
          <Curve shares={other} bottom={bottom} className="stroke-ink" />
        </svg>
      </div>
      <div aria-hidden="true" className="mt-1 ml-11 flex justify-between text-xs text-ink-3 tabular-nums">
        <span>answered</span>
        <span>{days} days later</span>
      </div>
      <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-2">
        <Key dashes="6 4" className="stroke-ink-3" name="Before" />
        <Key className="stroke-ink" name="Learned" />
        <span className="text-ink-3">The dotted line is what you aim for.</span>
      </p>
    </figure>
  )
}

const WIDTH = 300
const HEIGHT = 100
const POINTS = 60

const firstDays = (rules: Rules): number => courseOf(['good'], rules)[0]?.days ?? 1

const percent = (share: number): string => `${Math.round(share * 100)} %`

const curveOf = (rules: Rules, days: number): readonly number[] => {
  const { good } = outcomes({ phase: 'new' }, 0, 'curve', { timeZone: 'UTC', cutoffHour: 0 }, rules)
  return Array.from({ length: POINTS + 1 }, (_, at) =>
    retrievability(good, good.lastReviewedAt + (at / POINTS) * days * DAY, rules),
  )
}

type CurveProps = {
  readonly shares: readonly number[]
  /** The share at the foot of the picture. */
  readonly bottom: number
  readonly className: string
  readonly dashes?: string
}

const heightOf = (share: number, bottom: number): number => (HEIGHT * (1 - share)) / (1 - bottom)

function Curve({ shares, bottom, className, dashes }: CurveProps) {
  const points = shares.map(
    (share, at) => `${((at / POINTS) * WIDTH).toFixed(1)},${heightOf(share, bottom).toFixed(2)}`,
  )
  return (
    <polyline
      points={points.join(' ')}
      className={`fill-none ${className}`}
      strokeWidth="2"
      strokeDasharray={dashes}
      vectorEffect="non-scaling-stroke"
    />
  )
}

function Key({ name, className, dashes }: Omit<CurveProps, 'shares' | 'bottom'> & { readonly name: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg aria-hidden="true" viewBox="0 0 28 4" className="h-1 w-7">
        <line x1="0" x2="28" y1="2" y2="2" className={className} strokeWidth="2" strokeDasharray={dashes} />
      </svg>
      {name}
    </span>
  )
}

import { percent } from './percent.ts'

type EstimateProps = {
  /** Places in the plot, from the left and from the bottom, with the likely range around the latter. */
  readonly x: number
  readonly y: number
  readonly low: number
  readonly high: number
  /** It rests on few answers. */
  readonly few: boolean
  /** It is worse than hoped for, by more than chance explains. */
  readonly wrong?: boolean
}

/** A share with its likely range; hollow where it rests on little. */
export function Estimate({ x, y, low, high, few, wrong = false }: EstimateProps) {
  const ink = wrong ? 'stroke-wrong' : 'stroke-ink-2'
  return (
    <>
      <line
        x1={percent(x)}
        x2={percent(x)}
        y1={percent(1 - low)}
        y2={percent(1 - high)}
        className={`${ink} ${few ? 'opacity-50' : ''}`}
        strokeWidth="1.25"
      />
      <circle
        cx={percent(x)}
        cy={percent(1 - y)}
        r={few ? 3 : 4}
        strokeWidth="1.5"
        className={few ? `fill-paper ${ink}` : wrong ? 'fill-wrong stroke-paper' : 'fill-ink stroke-paper'}
      />
    </>
  )
}

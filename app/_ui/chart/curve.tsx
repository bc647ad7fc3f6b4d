import { line } from 'd3-shape'

export type Point = { readonly x: number; readonly y: number }

type CurveProps = { readonly points: readonly Point[]; readonly className: string }

/** A line through places of the plot, shares from the left and from the bottom. */
export function Curve({ points, className }: CurveProps) {
  return (
    <svg
      width="100%"
      height="100%"
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      preserveAspectRatio="none"
      className="overflow-visible"
      aria-hidden="true"
    >
      <path d={drawn(points) ?? ''} vectorEffect="non-scaling-stroke" className={`fill-none ${className}`} />
    </svg>
  )
}

const SIZE = 1000

const drawn = line<Point>()
  .x(({ x }) => rounded(x))
  .y(({ y }) => rounded(1 - y))

// A tenth of a thousandth is finer than a pixel.
const rounded = (share: number): number => Math.round(share * SIZE * 10) / 10

import type { ReactNode } from 'react'
import { percent } from './percent.ts'

type PlacedProps = {
  /** Shares from the left and from the bottom. */
  readonly x: number
  readonly y: number
  /** Drawn around the origin, in pixels. */
  readonly children: ReactNode
}

/** A mark at a place of the plot. */
export function Placed({ x, y, children }: PlacedProps) {
  return (
    <svg x={percent(x)} y={percent(1 - y)} className="overflow-visible" aria-hidden="true">
      {children}
    </svg>
  )
}

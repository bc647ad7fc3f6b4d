import { useEffect, useRef, useState } from 'react'
import { milestoneBetween, type Span } from './clock.ts'

type MilestonesProps = {
  readonly whole: Span
  readonly box: Span
  readonly round: number
  readonly runs: boolean
}

/** Tells a screen reader the time, rarely: half of it, two minutes left, over; and when a round has had its own. */
export function Milestones({ whole, box, round, runs }: MilestonesProps) {
  const [said, say] = useState('')
  const before = useRef({ whole, box, round, runs })
  useEffect(() => {
    const last = before.current
    before.current = { whole, box, round, runs }
    // Where one arrives late, or the clock was put right, nothing passed just now.
    if (!runs || !last.runs) return
    const milestone = milestoneBetween(last.whole, whole)
    const boxed = last.round === round && last.box.passedMs < box.wholeMs && box.passedMs >= box.wholeMs
    if (milestone !== null) say(milestone)
    else if (boxed) say('The time for this round is over.')
  }, [whole, box, round, runs])
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  )
}

import { useEffect, useRef, useState } from 'react'
import { milestoneBetween, type Span } from './clock.ts'

type MilestonesProps = {
  readonly whole: Span
  /** Of the round that runs, where its time is shown too. */
  readonly round?: { readonly at: number; readonly box: Span }
  readonly runs: boolean
}

/** Tells a screen reader the time, rarely: half of it, two minutes left, over; and when a round has had its own. */
export function Milestones({ whole, round, runs }: MilestonesProps) {
  const [said, say] = useState('')
  const before = useRef({ whole, round, runs })
  useEffect(() => {
    const last = before.current
    before.current = { whole, round, runs }
    // Where one arrives late, or the clock was put right, nothing passed just now.
    if (!runs || !last.runs) return
    const milestone = milestoneBetween(last.whole, whole)
    if (milestone !== null) say(milestone)
    else if (isOver(round) && last.round?.at === round?.at && !isOver(last.round))
      say('The time for this round is over.')
  }, [whole, round, runs])
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  )
}

const isOver = (round: MilestonesProps['round']): boolean =>
  round !== undefined && round.box.passedMs >= round.box.wholeMs

'use client'

import { useLayoutEffect, useState } from 'react'
import { clockOf, milestoneBetween } from '#app/(quiz)/quiz/[id]/taking/time-words.ts'
import { ranMs } from '#core/interview/clock.ts'
import type { RunningClock } from '#core/interview/state.ts'
import type { Instant } from '#core/review/entry.ts'

type TimeLeftProps = {
  readonly clock: RunningClock
  readonly minutes: number
  /** What the server's clock said when the page was made. */
  readonly atFirst: Instant
  readonly now: () => Instant
}

/** The time left of the interview, said aloud only when little is left. */
export function TimeLeft({ clock, minutes, atFirst, now }: TimeLeftProps) {
  const all = minutes * 60_000
  const [left, setLeft] = useState(all - ranMs(clock, atFirst))
  const [said, say] = useState('')
  useLayoutEffect(() => {
    let before = all - ranMs(clock, now())
    const look = () => {
      const after = all - ranMs(clock, now())
      const milestone =
        before > 0 && after <= 0 ? 'The time of this interview is up.' : milestoneBetween(before, after)
      if (milestone !== null) say(milestone)
      before = after
      // Whole seconds: what looks the same is not drawn again.
      setLeft(Math.ceil(after / 1000) * 1000)
    }
    look()
    if (clock.since === null) return
    const timer = setInterval(look, OFTEN)
    return () => clearInterval(timer)
  }, [all, clock, now])
  return (
    <>
      <p
        role="timer"
        aria-label="Time left"
        className={`font-semibold whitespace-nowrap tabular-nums ${left <= 0 ? 'text-wrong' : left <= 300_000 ? 'text-warm' : ''}`}
      >
        {left > 0 ? clockOf(left) : clockOf(-left)}{' '}
        <span className="font-normal text-ink-2">{left > 0 ? 'left' : 'over'}</span>
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  )
}

const OFTEN = 200

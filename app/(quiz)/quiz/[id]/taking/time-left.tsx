import { useLayoutEffect, useState } from 'react'
import type { Instant } from '#core/review/entry.ts'
import { clockOf, milestoneBetween } from './time-words.ts'

type TimeLeftProps = {
  readonly endsAt: Instant
  /** What the server's clock said when the page was made. */
  readonly atFirst: Instant
  readonly now: () => Instant
}

/** The time left, counted by the server's clock; said aloud only when little is left. */
export function TimeLeft({ endsAt, atFirst, now }: TimeLeftProps) {
  const [left, setLeft] = useState(endsAt - atFirst)
  const [said, say] = useState('')
  useLayoutEffect(() => {
    let before = endsAt - now()
    const look = () => {
      const after = endsAt - now()
      const milestone = milestoneBetween(before, after)
      if (milestone !== null) say(milestone)
      before = after
      // Whole seconds: what looks the same is not drawn again.
      setLeft(Math.ceil(after / 1000) * 1000)
    }
    look()
    const timer = setInterval(look, OFTEN)
    return () => clearInterval(timer)
  }, [endsAt, now])
  return (
    <>
      <p
        role="timer"
        aria-label="Time left"
        className={`font-semibold whitespace-nowrap ${left <= 60_000 ? 'text-wrong' : left <= 300_000 ? 'text-warm' : ''}`}
      >
        {clockOf(left)} <span className="font-normal text-ink-2">left</span>
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  )
}

const OFTEN = 200

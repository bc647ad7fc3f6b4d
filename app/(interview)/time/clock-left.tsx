'use client'

import type { CandidateView } from '#core/interview/view.ts'
import type { Instant } from '#core/review/entry.ts'
import { wholeSpan } from './clock.ts'
import { Milestones } from './milestones.tsx'
import { TimeLeft } from './time-left.tsx'
import { useNow } from './use-now.ts'

type ClockLeftProps = Pick<CandidateView, 'clock' | 'plan'> & {
  /** What the server's clock said when the page was made. */
  readonly atFirst: Instant
  readonly now: () => Instant
}

/** The time left, by the second; said aloud only at a few moments. */
export function ClockLeft({ clock, plan, atFirst, now }: ClockLeftProps) {
  const whole = wholeSpan({ clock, plan }, useNow(atFirst, now))
  return (
    <>
      <TimeLeft whole={whole} />
      <Milestones whole={whole} runs={clock.since !== null} />
    </>
  )
}

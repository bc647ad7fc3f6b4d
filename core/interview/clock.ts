import type { Instant } from '../review/entry.ts'
import type { RunningClock } from './state.ts'

/** Milliseconds that counted up to this instant. */
export const ranMs = ({ ranMs, since }: RunningClock, at: Instant): number =>
  since === null ? ranMs : ranMs + Math.max(0, at - since)

export const started = (clock: RunningClock, at: Instant): RunningClock =>
  clock.since === null ? { ranMs: clock.ranMs, since: at } : clock

export const stopped = (clock: RunningClock, at: Instant): RunningClock => ({
  ranMs: ranMs(clock, at),
  since: null,
})

import type { Instant } from '../review/entry.ts'
import { readAsk } from './ask.ts'
import { ranMs } from './clock.ts'
import type { Script } from './script.ts'
import type { InterviewState } from './state.ts'

/** How the time so far stands against the boxes of the script. */
export type Pace = {
  /** By round: what it has taken. A time counts for the round that was asked then; before the first, for the first. */
  readonly spentMs: readonly number[]
  /** The round that is asked now; null before the first ask. */
  readonly round: number | null
  /**
   * By how much the interview is behind its boxes: what every round took over its box so far, less what finished rounds
   * left of theirs. Below 0 it is ahead.
   */
  readonly behindMs: number
}

export const paceOf = (
  script: Pick<Script, 'rounds'>,
  state: Pick<InterviewState, 'asks' | 'current' | 'clock'>,
  now: Instant,
): Pace => {
  const ran = ranMs(state.clock, now)
  const spentMs = script.rounds.map(() => 0)
  for (const [at, { ask, putMs }] of state.asks.entries()) {
    const round = roundOf(ask)
    const from = at === 0 ? 0 : putMs
    const to = state.asks[at + 1]?.putMs ?? ran
    if (spentMs[round] !== undefined) spentMs[round] += Math.max(0, to - from)
  }
  const last = state.current ?? state.asks.at(-1)?.ask ?? null
  const round = last === null ? null : roundOf(last)
  // A round that is left has had its box, and one that is being asked has had of it what it took.
  const due = script.rounds.reduce((sum, { boxMs }, at) => {
    const spent = spentMs[at] ?? 0
    return sum + (at === round ? Math.min(spent, boxMs) : spent > 0 || isLeft(at, round) ? boxMs : 0)
  }, 0)
  return { spentMs, round, behindMs: round === null ? 0 : ran - due }
}

/** Rounds before the one that is asked were asked, or skipped; either way their time is gone by. */
const isLeft = (at: number, round: number | null): boolean => round !== null && at < round

const roundOf = (ask: string): number => readAsk(ask)?.round ?? 0

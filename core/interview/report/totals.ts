import type { Speech } from '../event.ts'
import type { InterviewState } from '../state.ts'
import { STRUCTURE } from '../structure.ts'
import type { Moment, ReportRound, Share, SpeechTotals, Totals } from './report.ts'
import { pausesOf } from './timeline.ts'

export const totalsOf = (
  rounds: readonly ReportRound[],
  { clock }: InterviewState,
  timeline: readonly Moment[],
): Totals => {
  const asks = rounds.flatMap((round) => round.asks)
  const feedback = asks.flatMap((ask) => ask.feedback ?? [])
  const choices = feedback.flatMap(({ choice }) => choice ?? [])
  const reached = rounds.filter((round) => round.asks.length > 0)
  const hidden = reached.flatMap((round) => round.clarifications.filter((one) => one.hidden))
  const parts = reached.flatMap(({ structure }) =>
    structure ? STRUCTURE.map((part) => structure[part]) : [],
  )
  return {
    asked: asks.length,
    answered: asks.filter(({ answeredMs }) => answeredMs !== null).length,
    points: share(
      feedback.flatMap(({ points }) => points),
      ({ said }) => said,
    ),
    choices: {
      ...share(choices, ({ standing }) => standing === 'best' || standing === 'acceptable'),
      best: choices.filter(({ standing }) => standing === 'best').length,
    },
    estimates: share(
      feedback.flatMap(({ estimate }) => estimate ?? []),
      ({ within }) => within,
    ),
    clarifications: share(hidden, ({ asked }) => asked),
    structure: share(parts, (shown) => shown !== null),
    time: {
      ms: sum(reached.map(({ time }) => time.ms)),
      boxMs: sum(reached.map(({ time }) => time.boxMs)),
      overMs: sum(reached.map(({ time }) => time.overMs)),
      ranMs: clock.ranMs,
      ...pausesOf(timeline),
    },
    speech: speechTotals(asks.flatMap(({ speech }) => speech ?? [])),
  }
}

const speechTotals = (spoken: readonly Speech[]): SpeechTotals | null => {
  if (spoken.length === 0) return null
  const paced = spoken.flatMap(({ wordsPerMinute, spokenMs }) =>
    wordsPerMinute === null ? [] : [{ wordsPerMinute, spokenMs }],
  )
  const pacedMs = sum(paced.map(({ spokenMs }) => spokenMs))
  const words = sum(paced.map(({ wordsPerMinute, spokenMs }) => wordsPerMinute * spokenMs))
  const fillers: Record<string, number> = {}
  for (const one of spoken)
    for (const [filler, count] of Object.entries(one.fillers))
      fillers[filler] = (fillers[filler] ?? 0) + count
  return {
    answers: spoken.length,
    spokenMs: sum(spoken.map(({ spokenMs }) => spokenMs)),
    longestPauseMs: Math.max(...spoken.map(({ longestPauseMs }) => longestPauseMs)),
    wordsPerMinute: pacedMs === 0 ? null : Math.round(words / pacedMs),
    fillers,
  }
}

const share = <T>(all: readonly T[], got: (one: T) => boolean): Share => ({
  of: all.length,
  got: all.filter(got).length,
})

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

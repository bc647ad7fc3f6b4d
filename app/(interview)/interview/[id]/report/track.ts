import type { Report, ReportAsk } from '#core/interview/report/report.ts'

/** Milliseconds of the running clock. */
export type Stretch = { readonly fromMs: number; readonly toMs: number }

export type Track = {
  readonly round: Report['rounds'][number]
  /** Where the plan had the round. */
  readonly box: Stretch
  /** When it was asked and answered. */
  readonly used: readonly Stretch[]
}

export type Pause = { readonly atMs: number; readonly lengthMs: number }

export type Tracks = {
  readonly tracks: readonly Track[]
  readonly pauses: readonly Pause[]
  /** To where the picture reaches. */
  readonly wholeMs: number
}

export const tracksOf = ({ rounds, timeline }: Pick<Report, 'rounds' | 'timeline'>): Tracks => {
  const endMs = timeline.at(-1)?.ms ?? 0
  const asks = rounds.flatMap((round) => round.asks).toSorted((a, b) => a.putMs - b.putMs)
  const leftMs = (ask: ReportAsk) => ask.answeredMs ?? asks[asks.indexOf(ask) + 1]?.putMs ?? endMs
  let plannedMs = 0
  const tracks = rounds.map((round): Track => {
    const fromMs = plannedMs
    plannedMs += round.time.boxMs
    const used = round.asks.map((ask) => ({ fromMs: ask.putMs, toMs: leftMs(ask) }))
    return { round, box: { fromMs, toMs: plannedMs }, used }
  })
  return { tracks, pauses: pausesOf(timeline), wholeMs: Math.max(plannedMs, endMs) }
}

const pausesOf = (timeline: Report['timeline']): readonly Pause[] =>
  timeline.flatMap((moment, place) => {
    if (moment.tag !== 'paused') return []
    const goesOn = timeline.slice(place + 1).find(({ tag }) => tag === 'resumed' || tag === 'ended')
    return goesOn === undefined ? [] : [{ atMs: moment.ms, lengthMs: goesOn.at - moment.at }]
  })

import { scaleLinear, scaleUtc } from 'd3-scale'
import { Below, Heights, Level } from '#app/_ui/chart/axes.tsx'
import { Curve } from '#app/_ui/chart/curve.tsx'
import { percent } from '#app/_ui/chart/percent.ts'
import { Picture } from '#app/_ui/chart/picture.tsx'
import { Placed } from '#app/_ui/chart/placed.tsx'
import { momentOf } from '#app/_ui/moment.ts'
import { percentOf } from '#app/_ui/percent-of.ts'
import { type CurvePoint, curvesOf } from '#core/review/curve.ts'
import type { Clock, Instant, Rules, SeenMemory } from '#core/review/entry.ts'
import { retrievability } from '#core/review/memory.ts'
import { DAY, HOUR, MINUTE, zoneOffsetMinutes } from '#core/review/study-day.ts'
import type { Traced } from '#core/review/trace.ts'
import { fadingTable } from './fading-table.ts'
import { GRADE_MARKS } from './grade-marks.tsx'
import { Pointer } from './pointer.tsx'
import { ticksOf } from './time-ticks.ts'
import { dueOf } from './when.ts'

type FadingChartProps = {
  readonly name: string
  readonly memory: SeenMemory
  readonly traced: readonly Traced[]
  readonly clock: Clock
  readonly rules: Rules
  readonly now: Instant
}

/** One card from its first answer to when it is due, or to now if that is later. */
export function FadingChart({ name, memory, traced, clock, rules, now: clockNow }: FadingChartProps) {
  // After the clock was set back.
  const now = Math.max(clockNow, memory.lastReviewedAt)
  const first = traced[0]?.entry.at ?? now
  const last = Math.max(now, memory.due)
  // A little beyond, so that nothing ends at the edge.
  const until = last + Math.max(HOUR, (last - first) * 0.04)
  // Shifted, so that its ticks are midnights where the learner is.
  const shift = zoneOffsetMinutes(now, clock.timeZone) * MINUTE
  const time = scaleUtc().domain([first + shift, until + shift])
  const x = (at: Instant): number => time(at + shift)
  const past = curvesOf(traced, now, POINTS)
  const ahead = Array.from({ length: 25 }, (_, step) => {
    const at = now + ((until - now) * step) / 24
    return { at, chance: retrievability(memory, at, rules) }
  })
  const { desiredRetention: desired } = rules
  const least = Math.min(desired, ...[...past.flat(), ...ahead].map(({ chance }) => chance))
  const y = scaleLinear()
    .domain([Math.max(0, Math.floor(least * 10 - 0.5) / 10), 1])
    .clamp(true)
  const placed = (points: readonly CurvePoint[]) =>
    points.map(({ at, chance }) => ({ x: x(at), y: y(chance) }))
  const likely = percentOf(ahead[0]?.chance ?? null)
  const due = `due ${dueOf(memory, clock, now)}`
  return (
    <Picture
      title={`${name}: chance of remembering`}
      summary={`${traced.length === 1 ? 'One answer' : `${traced.length} answers`} since ${momentOf(first, clock.timeZone)}; ${likely} likely remembered now, ${due}.`}
      className="pt-12 pr-1 pb-6 pl-11"
      height={160}
      table={fadingTable({ traced, clock, now, likely, due })}
    >
      <Heights ticks={y.ticks(4).map((share) => ({ at: y(share), label: percentOf(share) }))} />
      <Level at={y(desired)} />
      <Pointer x={x(memory.due)} lift={28} words={now - memory.due > DAY ? 'was due' : due} />
      <Pointer x={x(now)} lift={10} words={`now ${likely}`} strong />
      {past.map((points) => (
        <Curve key={points[0]?.at} points={placed(points)} className="stroke-ink-2 stroke-2" />
      ))}
      <Curve
        points={placed(ahead)}
        className="stroke-ink-2 stroke-2 [stroke-dasharray:1_5] [stroke-linecap:round]"
      />
      {traced.map(({ entry, retrievability: before }) => (
        <line
          key={entry.id}
          x1={percent(x(entry.at))}
          x2={percent(x(entry.at))}
          y1="0"
          y2={percent(1 - y(before ?? 1))}
          className="stroke-line"
        />
      ))}
      {traced.map(({ entry, retrievability: before }) => (
        <Placed key={entry.id} x={x(entry.at)} y={y(before ?? 1)}>
          {GRADE_MARKS[entry.grade ?? 'started over']}
        </Placed>
      ))}
      <Below ticks={ticksOf(time)} />
    </Picture>
  )
}

/** Of the whole curve: more would not be seen. */
const POINTS = 120

import { Mirrored } from '#app/_ui/chart/mirrored.tsx'
import { percentOf } from '#app/_ui/percent-of.ts'
import { Section } from '#app/_ui/section.tsx'
import type { Instant } from '#core/review/entry.ts'
import { retrievability } from '#core/review/memory.ts'
import { DAY } from '#core/review/study-day.ts'
import { SPREAD_CLASSES, type Spread, spread } from '#core/stats/spread.ts'
import { dateOf, shortDay } from './day-name.ts'
import type { Progress } from './read-progress.ts'

/** How likely each axis is remembered, now and on the day of the interview. */
export function MemorySection({ progress }: { readonly progress: Progress }) {
  const { learner, today } = progress
  const goal = learner.goal !== null && learner.goal.day > today ? learner.goal.day : null
  const day = goal ?? today + 30
  const on = goal === null ? `in 30 days, on ${dateOf(day)}` : `on the day of the interview, ${dateOf(day)}`
  const axes = axesOn(day, progress)
  const most = Math.max(1, ...axes.flatMap(({ current, later }) => [...current.counts, ...later.counts]))
  return (
    <Section
      title="What you would remember"
      words={`Cards by how likely they are remembered, in percent: above the line now, below it ${on}, if none were asked until then. Cards never answered are counted apart.`}
    >
      <ul className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
        {axes.map((axis) => (
          <li key={axis.label} className="min-w-0">
            <h3 className="font-semibold">{axis.label}</h3>
            <Means axis={axis} day={day} />
            {axis.current.of > 0 && (
              <Mirrored
                title={`${axis.label}: likely remembered`}
                summary={`${cards(axis.current.of)} learned, on average ${percentOf(axis.current.mean)} likely remembered now and ${percentOf(axis.later.mean)} on ${dateOf(day)}.`}
                head="Likely remembered"
                classes={CLASSES}
                above={{ name: 'Now', counts: axis.current.counts }}
                below={{ name: shortDay(day), counts: axis.later.counts }}
                most={most}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

type AxisSpread = {
  readonly label: string
  readonly fresh: number
  readonly current: Spread
  readonly later: Spread
}

/** In the order of the packs. */
const axesOn = (day: number, { learner, packs, memories, now, today }: Progress): readonly AxisSpread[] => {
  const known = packs.flatMap((pack) => pack.axes)
  const place = (axis: string) => known.findIndex(({ id }) => id === axis)
  const later = now + (day - today) * DAY
  return memories
    .toSorted((one, other) => place(one.axis) - place(other.axis))
    .map(({ axis, seen, fresh }) => {
      // After the clock was set back a memory is as fresh as it can be.
      const at = (moment: Instant) =>
        spread(
          seen.map((memory) =>
            retrievability(memory, Math.max(moment, memory.lastReviewedAt), learner.rules),
          ),
        )
      return { label: known[place(axis)]?.label ?? axis, fresh, current: at(now), later: at(later) }
    })
}

/** The means of both sides, each with the colour of its bars. */
function Means({
  axis: { current, later, fresh },
  day,
}: {
  readonly axis: AxisSpread
  readonly day: number
}) {
  if (current.of === 0) return <p className="text-sm text-ink-2">{cards(fresh)}, none learned yet</p>
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 text-sm text-ink-2 tabular-nums">
      <Mean value={current.mean} words="now" className="bg-ink-2" />
      <Mean value={later.mean} words={`on ${shortDay(day)}`} className="bg-edge" />
      {fresh > 0 && <span>{fresh} not yet learned</span>}
    </p>
  )
}

type MeanProps = { readonly value: number | null; readonly words: string; readonly className: string }

function Mean({ value, words, className }: MeanProps) {
  return (
    <span>
      <span
        aria-hidden="true"
        className={`mr-1.5 inline-block size-2.5 forced-color-adjust-none ${className}`}
      />
      <b className="text-ink">{percentOf(value)}</b> {words}
    </span>
  )
}

const cards = (count: number): string => (count === 1 ? '1 card' : `${count} cards`)

const CLASSES = SPREAD_CLASSES.map(({ from, to }) => {
  const [least, most] = [Math.round(from * 100), Math.round(to * 100)]
  if (from === 0) return { name: `under ${most} %`, short: `< ${most}` }
  const range = to === 1 ? `${least}–100` : `${least}–${most - 1}`
  return { name: `${range} %`, short: range }
})

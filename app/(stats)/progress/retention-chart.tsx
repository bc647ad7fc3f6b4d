import { scaleLinear } from 'd3-scale'
import { Below, Heights, Level } from '#app/_ui/chart/axes.tsx'
import { Estimate } from '#app/_ui/chart/estimate.tsx'
import { Legend, MARKS } from '#app/_ui/chart/legend.tsx'
import { Picture } from '#app/_ui/chart/picture.tsx'
import { percentOf } from '#app/_ui/percent-of.ts'
import type { WeekRetention } from '#core/stats/retention.ts'
import { ENOUGH } from '#core/stats/sure.ts'
import { dateOf, shortDay } from './day-name.ts'

type RetentionChartProps = { readonly weeks: readonly WeekRetention[]; readonly desired: number }

export function RetentionChart({ weeks, desired }: RetentionChartProps) {
  const given = weeks.filter(({ of }) => of > 0)
  const below = given.filter(({ of, high }) => of >= ENOUGH && high < desired).length
  const least = Math.min(desired, ...given.map(({ share }) => share ?? 1))
  const y = scaleLinear()
    .domain([Math.max(0, Math.floor(least * 10 - 1) / 10), 1])
    .clamp(true)
  const middle = (place: number) => (place + 0.5) / weeks.length
  return (
    <Picture
      title="Remembered by week"
      summary={`In ${given.length} of ${weeks.length} weeks something was asked; in ${below} of them clearly less than ${percentOf(desired)} was remembered.`}
      height={168}
      notes={
        <Legend
          items={[
            { words: 'a week, with its likely range', mark: MARKS.share },
            { words: `fewer than ${ENOUGH} asked`, mark: MARKS.few },
            { words: `${percentOf(desired)}, what you aim for`, mark: MARKS.dashes },
          ]}
        />
      }
      table={{
        head: ['Week of', 'Remembered', 'Of', 'Share', 'Likely range'],
        rows: given.toReversed().map(({ monday, hits, of, share, low, high }) => ({
          name: dateOf(monday),
          cells: [hits, of, percentOf(share), `${Math.round(low * 100)}–${percentOf(high)}`],
        })),
      }}
    >
      <Heights ticks={y.ticks(4).map((share) => ({ at: y(share), label: percentOf(share) }))} />
      <Level at={y(desired)} />
      {weeks.map(({ monday, of, share, low, high }, place) =>
        share === null ? null : (
          <Estimate
            key={monday}
            x={middle(place)}
            y={y(share)}
            low={y(low)}
            high={y(high)}
            few={of < ENOUGH}
            wrong={of >= ENOUGH && high < desired}
          />
        ),
      )}
      <Below ticks={ticksOf(weeks).map(({ place, ...tick }) => ({ at: middle(place), ...tick }))} />
    </Picture>
  )
}

/** Every fourth week back from this one; on a small screen every eighth. */
const ticksOf = (weeks: readonly WeekRetention[]) =>
  weeks.flatMap(({ monday }, place) => {
    const back = weeks.length - 1 - place
    if (back % 4 !== 0) return []
    return [{ place, label: back === 0 ? 'now' : shortDay(monday), minor: back % 8 !== 0 }]
  })

import type { ScaleTime } from 'd3-scale'
import type { Tick } from '#app/_ui/chart/axes.tsx'
import { DAY } from '#core/review/study-day.ts'

/** Some times along the axis, as fine as its length calls for; every other one only where there is room. */
export const ticksOf = (time: ScaleTime<number, number>): readonly Tick[] => {
  const [from, to] = time.domain()
  const days = ((to?.getTime() ?? 0) - (from?.getTime() ?? 0)) / DAY
  const format = days > 300 ? MONTHS : days > 3 ? DATES : TIMES
  return time
    .ticks(5)
    .map((tick, place) => ({ at: time(tick), label: format.format(tick), minor: place % 2 === 1 }))
}

const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const DATES = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const TIMES = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

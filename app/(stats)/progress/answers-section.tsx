import { Calendar } from '#app/_ui/chart/calendar.tsx'
import { Numbers } from '#app/_ui/chart/numbers.tsx'
import { Nothing } from '#app/_ui/nothing.tsx'
import { Section } from '#app/_ui/section.tsx'
import type { StudyDay } from '#core/review/entry.ts'
import { levelOf, levelsOf, type Week, weeksOf } from '#core/stats/calendar.ts'
import { everyDay } from '#core/stats/every-day.ts'
import { dateOf, monthOf } from './day-name.ts'
import type { Progress } from './read-progress.ts'

const TITLE = 'Answers by day over a year'

/** How much was answered on each day of a year. */
export function AnswersSection({ progress: { from, today, ...progress } }: { readonly progress: Progress }) {
  const days = everyDay(progress.days, from, today)
  const weeks = weeksOf(days)
  const busy = days.filter(({ reviews }) => reviews > 0).length
  const levels = levelsOf(days.map(({ reviews }) => reviews))
  const words = `${counted(sumOf(days), 'answer')} on ${counted(busy, 'day')} since ${dateOf(from)}.`
  return (
    <Section title="A year of answers" words={words}>
      {busy === 0 ? (
        <Nothing>No answers in this year.</Nothing>
      ) : (
        <figure className="m-0">
          <Calendar
            title={TITLE}
            summary={words}
            levels={levels.map((least, place) => rangeOf(least, levels[place + 1]))}
            weeks={weeks.map((week, place) => ({
              key: week.monday,
              label: labelOf(week.monday, place, weeks.length),
              levels: week.days.map((day) => (day === null ? null : levelOf(day.reviews, levels))),
            }))}
          />
          <Numbers
            title={TITLE}
            head={['Week of', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'All']}
            rows={weeks.toReversed().map(({ monday, days: seven }) => ({
              name: dateOf(monday),
              cells: [...seven.map((day) => day?.reviews ?? ''), sumOf(seven)],
            }))}
          />
        </figure>
      )}
    </Section>
  )
}

/** The month whose first day the week holds. The last weeks have no room for a name. */
const labelOf = (monday: StudyDay, place: number, weeks: number): string =>
  monthOf(monday) !== monthOf(monday - 7) && place < weeks - 2 ? monthOf(monday) : ''

const sumOf = (days: Week['days']): number => days.reduce((sum, day) => sum + (day?.reviews ?? 0), 0)

const rangeOf = (least: number, next: number | undefined): string =>
  next === undefined ? `${least} and more` : next - 1 === least ? `${least}` : `${least}–${next - 1}`

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`

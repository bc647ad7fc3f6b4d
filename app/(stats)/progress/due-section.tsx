import { Bars } from '#app/_ui/chart/bars.tsx'
import { Nothing } from '#app/_ui/nothing.tsx'
import { Section } from '#app/_ui/section.tsx'
import type { StudyDay } from '#core/review/entry.ts'
import { dueForecast } from '#core/stats/forecast.ts'
import { dayName, isMonday, shortDay } from './day-name.ts'
import { AHEAD, type Progress } from './read-progress.ts'

/** What comes due on the days ahead. */
export function DueSection({ progress: { due, today } }: { readonly progress: Progress }) {
  const coming = dueForecast(due, today, AHEAD)
  const sum = coming.reduce((all, { cards }) => all + cards, 0)
  return (
    <Section
      title="What comes back"
      words={`In the next ${AHEAD} days, without what is new or forgotten on the way. What comes back early, since a fact changed, counts today.`}
    >
      {sum === 0 ? (
        <Nothing>Nothing comes back in these days.</Nothing>
      ) : (
        <Bars
          title={`Due in the next ${AHEAD} days`}
          summary={`${sum} ${sum === 1 ? 'card comes' : 'cards come'} due, ${coming[0]?.cards ?? 0} of them today.`}
          head={['Day', 'Due']}
          bars={coming.map(({ dueDay, cards }, place) => ({
            label: dayName(dueDay),
            tick: tickOf(place, dueDay),
            value: cards,
          }))}
        />
      )}
    </Section>
  )
}

/** Today, Mondays with room around them, and the last day. */
const tickOf = (place: number, day: StudyDay): string => {
  if (place === 0) return 'today'
  return place === AHEAD - 1 || (isMonday(day) && place > 1 && place < AHEAD - 2) ? shortDay(day) : ''
}

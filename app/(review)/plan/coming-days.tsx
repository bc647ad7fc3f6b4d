import { Section } from '#app/_ui/section.tsx'
import { dayName, shortDay } from '#app/(stats)/progress/day-name.ts'
import type { DayLoad, DayPlan } from '#core/review/plan/plan.ts'
import { byWeek } from './by-week.ts'

/** What each day until the date is expected to hold. */
export function ComingDays({ plan: { today, coming } }: { readonly plan: DayPlan }) {
  if (coming.length === 0) return null
  const near = coming.slice(0, NEAR)
  const weeks = byWeek(coming.slice(NEAR))
  const most = Math.max(1, ...[today, ...near].map(({ fresh, reviews }) => fresh + reviews))
  return (
    <Section
      title="What the days hold"
      words="As it is expected to go: each day is planned anew from what you remember then."
    >
      <Days
        caption="The next days"
        loads={[today, ...near].map((load, place) => ({
          ...load,
          name: place === 0 ? 'Today' : shortName(load.day),
        }))}
        most={most}
      />
      {weeks.length > 0 && (
        <details className="mt-1 text-sm text-ink-2">
          <summary className="inline-flex min-h-11 items-center text-ink-3 underline decoration-edge underline-offset-3 hover:text-ink">
            The weeks after that
          </summary>
          <Days
            caption="The weeks after that"
            loads={weeks.map((load) => ({ ...load, name: `From ${shortDay(load.day)}` }))}
            most={Math.max(1, ...weeks.map(({ fresh, reviews }) => fresh + reviews))}
          />
        </details>
      )}
    </Section>
  )
}

const NEAR = 13

/** `Tue 8 Dec` */
const shortName = (day: number): string =>
  dayName(day)
    .replace(',', '')
    .replace(/ \d{4}$/, '')

type DaysProps = {
  readonly caption: string
  readonly loads: readonly (DayLoad & { readonly name: string })[]
  readonly most: number
}

function Days({ caption, loads, most }: DaysProps) {
  return (
    <table className="w-full text-[0.9375rem] tabular-nums [&_td]:py-1 [&_td]:pl-3 [&_td]:text-right [&_th]:py-1 [&_th]:font-normal">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-sm text-ink-3">
        <tr>
          <th scope="col" className="text-left">
            Day
          </th>
          <td className="w-2/5" />
          <th scope="col" className="pl-3 text-right whitespace-nowrap">
            <Swatch className="fill-ink" /> New
          </th>
          <th scope="col" className="pl-3 text-right whitespace-nowrap">
            <Swatch className="fill-edge" /> Again
          </th>
          <th scope="col" className="pl-3 text-right">
            Min<span className="max-sm:sr-only">utes</span>
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-t border-line">
        {loads.map(({ day, name, fresh, reviews, minutes }) => (
          <tr key={day}>
            <th scope="row" className="text-left whitespace-nowrap">
              {name}
            </th>
            <td>
              <svg width="100%" height="10" aria-hidden="true" className="block">
                <rect width={share(fresh / most)} height="10" className="fill-ink" />
                <rect
                  x={share(fresh / most)}
                  width={share(reviews / most)}
                  height="10"
                  className="fill-edge"
                />
              </svg>
            </td>
            <td>{Math.round(fresh)}</td>
            <td>{Math.round(reviews)}</td>
            <td>{Math.round(minutes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Swatch({ className }: { readonly className: string }) {
  return (
    <svg width="9" height="9" aria-hidden="true" className="mr-0.5 inline-block">
      <rect width="9" height="9" className={className} />
    </svg>
  )
}

const share = (part: number): string => `${Math.round(part * 1000) / 10}%`

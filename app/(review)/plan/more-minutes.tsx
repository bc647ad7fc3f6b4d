import { percentOf } from '#app/_ui/percent-of.ts'
import { Section } from '#app/_ui/section.tsx'
import type { DayPlan } from '#core/review/plan/plan.ts'

/** What the same days would come to with more minutes. */
export function MoreMinutes({ plan: { goal, forecast, others } }: { readonly plan: DayPlan }) {
  if (others.length === 0) return null
  const { whole } = forecast
  const rows = [{ minutesPerDay: goal.minutesPerDay, expected: whole.expected, met: whole.met }, ...others]
  return (
    <Section
      title="What more minutes would bring"
      words="The same days, with another number of minutes on each."
    >
      <table className="w-full max-w-md text-[0.9375rem] tabular-nums [&_td]:py-1.5 [&_td]:text-right [&_th]:py-1.5 [&_th]:font-normal">
        <thead className="text-sm text-ink-3">
          <tr>
            <th scope="col" className="text-left">
              Minutes a day
            </th>
            <th scope="col" className="text-right">
              Met by then
            </th>
            <th scope="col" className="text-right">
              Likely
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-t border-line">
          {rows.map(({ minutesPerDay, expected, met }, place) => (
            <tr key={minutesPerDay} className={place === 0 ? 'font-semibold' : ''}>
              <th scope="row" className="text-left">
                <span className={place === 0 ? 'font-semibold' : ''}>{minutesPerDay}</span>
                {place === 0 && <span className="text-ink-3">, as planned</span>}
              </th>
              <td>{Math.round(met)}</td>
              <td>{percentOf(expected)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

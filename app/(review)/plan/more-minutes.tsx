import { percentOf } from '#app/_ui/percent-of.ts'
import { Section } from '#app/_ui/section.tsx'
import { Table } from '#app/_ui/table.tsx'
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
      <div className="max-w-md">
        <Table
          caption="What more minutes would bring"
          captionHidden
          head={['Minutes a day', 'Met by then', 'Likely']}
        >
          {rows.map(({ minutesPerDay, expected, met }, place) => (
            <tr key={minutesPerDay} className={place === 0 ? 'font-semibold' : ''}>
              <th scope="row">
                <span className={place === 0 ? 'font-semibold' : ''}>{minutesPerDay}</span>
                {place === 0 && <span className="text-ink-3">, as planned</span>}
              </th>
              <td>{Math.round(met)}</td>
              <td>{percentOf(expected)}</td>
            </tr>
          ))}
        </Table>
      </div>
    </Section>
  )
}

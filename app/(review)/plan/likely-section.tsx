import { Ranges } from '#app/_ui/chart/ranges.tsx'
import { percentOf } from '#app/_ui/percent-of.ts'
import { Section } from '#app/_ui/section.tsx'
import { shortDay } from '#app/(stats)/progress/day-name.ts'
import type { Axis } from '#core/question/pack.ts'
import type { DayPlan, Likely } from '#core/review/plan/plan.ts'

/** What will be remembered on the date, in all and by axis. */
export function LikelySection({ plan, axes }: { readonly plan: DayPlan; readonly axes: readonly Axis[] }) {
  const { whole } = plan.forecast
  const on = shortDay(plan.goal.day)
  const place = (id: string) => axes.findIndex((axis) => axis.id === id)
  const lines = [
    { name: 'All axes', ...whole },
    ...plan.forecast.axes
      .toSorted((one, other) => place(one.axis) - place(other.axis))
      .map(({ axis, ...likely }) => ({ name: axes[place(axis)]?.label ?? axis, ...likely })),
  ]
  return (
    <Section title={`What is likely on ${on}`} words={`${sentenceOf(whole)} ${reachOf(plan)}`}>
      <Ranges
        title={`Likely remembered on ${on}`}
        summary={lines.map(({ name, ...likely }) => `${name} ${percentOf(likely.expected)}`).join(', ')}
        meaning={{
          range: 'likely, and where it lies eight times in ten',
          otherwise: 'if nothing more were studied',
        }}
        head={['Axis', 'Parts', 'Met', 'Likely', 'Eight in ten', 'No study']}
        ranges={lines.map((line) => ({
          ...line,
          otherwise: line.idle,
          words: percentOf(line.expected),
          likely: rangeOf(line),
        }))}
        rows={lines.map((line) => ({
          name: line.name,
          cells: [
            line.cards,
            Math.round(line.met),
            percentOf(line.expected),
            rangeOf(line),
            percentOf(line.idle),
          ],
        }))}
      />
    </Section>
  )
}

const sentenceOf = (whole: Likely): string =>
  `Asked all ${whole.cards} parts of all questions that day, you would remember about ${percentOf(whole.expected)}; eight times in ten it is from ${rangeOf(whole)}.`

const reachOf = ({ goal, forecast: { whole } }: DayPlan): string => {
  const met = Math.min(whole.cards, Math.round(whole.met))
  return met === whole.cards
    ? 'You will have met all of them.'
    : `With ${goal.minutesPerDay} minutes a day you will have met ${met} of them; the other ${whole.cards - met} count as not known.`
}

const rangeOf = ({ low, high }: Likely): string => `${Math.round(low * 100)} to ${Math.round(high * 100)} %`

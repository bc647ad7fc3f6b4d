import { momentOf } from '#app/_ui/moment.ts'
import { percentOf } from '#app/_ui/percent-of.ts'
import { Section } from '#app/_ui/section.tsx'
import { Table } from '#app/_ui/table.tsx'
import type { Comparison, Measure } from '#core/interview/report/compare.ts'

type ComparedProps = { readonly comparison: Comparison; readonly timeZone: string }

/** This interview beside the last one of its kind, and what lies behind that in words. */
export function Compared({ comparison, timeZone }: ComparedProps) {
  const last = comparison.with.at(-1)
  const measures = comparison.measures.filter(
    ({ now, before }) => now !== null || before.some((value) => value !== null),
  )
  if (last === undefined)
    return (
      <div className="on-screen">
        <Section title="Compared with earlier interviews">
          <p className="text-ink-2">
            This is the first of its kind. The next one at the same level will stand beside it.
          </p>
        </Section>
      </div>
    )
  return (
    <Section
      title="Compared with earlier interviews"
      words={
        <>
          The one before it was on <a href={`/interview/${last.id}`}>{momentOf(last.endedAt, timeZone)}</a>
          {comparison.with.length > 1 && `; ${comparison.with.length} of like kind in all`}. With so few
          answers in each, small changes mean little.
        </>
      }
    >
      <Table
        caption="This interview and the one before it"
        captionHidden
        head={['Measure', 'Before', 'Now', 'Change']}
      >
        {measures.map((measure) => (
          <tr key={measure.id}>
            <th scope="row">{measure.label}</th>
            <td className="text-ink-2">{shownAs(measure, lastOf(measure))}</td>
            <td className="font-semibold">{shownAs(measure, measure.now)}</td>
            <td className="whitespace-nowrap">
              <Change measure={measure} />
            </td>
          </tr>
        ))}
      </Table>
    </Section>
  )
}

const lastOf = ({ before }: Measure): number | null => before.findLast((value) => value !== null) ?? null

const shownAs = ({ unit }: Measure, value: number | null): string => {
  if (value === null) return '–'
  return unit === 'share' ? percentOf(value) : `${value} of 4`
}

/** The words say which way is better; the colour only repeats it. */
function Change({ measure: { change, unit, better } }: { readonly measure: Measure }) {
  if (change === null) return <span className="text-ink-3">–</span>
  const steps = unit === 'share' ? Math.round(change * 100) : change
  if (steps === 0) return <span className="text-ink-2">same</span>
  const isBetter = steps > 0 === (better === 'more')
  return (
    <span className={isBetter ? 'text-correct' : 'text-wrong'}>
      {steps > 0 ? '+' : '−'}
      {Math.abs(steps)} <span className="text-sm">{isBetter ? 'better' : 'worse'}</span>
    </span>
  )
}

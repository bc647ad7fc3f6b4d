import { percentOf } from '#app/_ui/percent-of.ts'
import type { AxisEvidence } from '#core/stats/by-axis.ts'

type EvidenceProps = { readonly axes: readonly (AxisEvidence & { readonly label: string })[] }

/** What readiness rests on, axis by axis. */
export function ReadinessEvidence({ axes }: EvidenceProps) {
  return (
    <table className="mt-5 w-full text-[0.9375rem] tabular-nums [&_td]:py-2 [&_td]:pl-2 [&_td]:text-right [&_th]:py-2 [&_th]:font-normal">
      <caption className="pb-1 text-left text-[0.9375rem] font-semibold text-ink-2">
        First answers by axis
      </caption>
      <thead className="text-sm text-ink-3">
        <tr>
          <th scope="col" className="text-left">
            Axis
          </th>
          <th scope="col" className="pl-2 text-right">
            Questions
          </th>
          <th scope="col" className="pl-2 text-right">
            Flips
          </th>
          <th scope="col" className="pl-2 text-right">
            Mark
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-y border-line">
        {axes.map(({ axis, label, questions, flips, mark }) => (
          <tr key={axis}>
            <th scope="row" className="text-left">
              {label}
            </th>
            <td>{questions}</td>
            <td>{flips}</td>
            <td className="font-semibold">{percentOf(mark)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

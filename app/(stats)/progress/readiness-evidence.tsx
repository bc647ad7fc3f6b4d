import { percentOf } from '#app/_ui/percent-of.ts'
import { Table } from '#app/_ui/table.tsx'
import type { AxisEvidence } from '#core/stats/by-axis.ts'

type EvidenceProps = { readonly axes: readonly (AxisEvidence & { readonly label: string })[] }

/** What readiness rests on, axis by axis. */
export function ReadinessEvidence({ axes }: EvidenceProps) {
  return (
    <div className="mt-5">
      <Table caption="First answers by axis" head={['Axis', 'Questions', 'Flips', 'Mark']}>
        {axes.map(({ axis, label, questions, flips, mark }) => (
          <tr key={axis}>
            <th scope="row">{label}</th>
            <td>{questions}</td>
            <td>{flips}</td>
            <td className="font-semibold">{percentOf(mark)}</td>
          </tr>
        ))}
      </Table>
    </div>
  )
}

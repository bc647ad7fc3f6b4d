import { Table } from '#app/_ui/table.tsx'
import type { Agreement } from '#core/interview/report/agreement.ts'

/** Every two raters, where there are more than two. */
export function Pairs({ pairs }: Pick<Agreement, 'pairs'>) {
  return (
    <div className="mb-6">
      <Table
        caption="Agreement of every two raters"
        captionHidden
        head={['Raters', 'Same score', 'Weighted kappa']}
      >
        {pairs.map(({ one, other, same, things, kappa }) => (
          <tr key={`${one} ${other}`}>
            <th scope="row">
              {one} and {other}
            </th>
            <td>
              {Math.round(same * things)} of {things}
            </td>
            <td>{kappa === null ? 'not defined' : kappa.toFixed(2).replace('-', '−')}</td>
          </tr>
        ))}
      </Table>
    </div>
  )
}

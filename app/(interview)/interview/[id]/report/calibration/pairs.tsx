import type { Agreement } from '#core/interview/agreement.ts'

/** Every two raters, where there are more than two. */
export function Pairs({ pairs }: Pick<Agreement, 'pairs'>) {
  return (
    <table className="mb-6 w-full text-[0.9375rem] tabular-nums">
      <caption className="sr-only">Agreement of every two raters</caption>
      <thead className="text-sm text-ink-3">
        <tr>
          <th scope="col" className="py-1 text-left font-normal">
            Raters
          </th>
          <th scope="col" className="py-1 pl-3 text-right font-normal">
            Same score
          </th>
          <th scope="col" className="py-1 pl-3 text-right font-normal">
            Weighted kappa
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-y border-line">
        {pairs.map(({ one, other, same, things, kappa }) => (
          <tr key={`${one} ${other}`}>
            <th scope="row" className="py-2 text-left leading-snug font-normal">
              {one} and {other}
            </th>
            <td className="py-2 pl-3 text-right">
              {Math.round(same * things)} of {things}
            </td>
            <td className="py-2 pl-3 text-right">
              {kappa === null ? 'not defined' : kappa.toFixed(2).replace('-', '−')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

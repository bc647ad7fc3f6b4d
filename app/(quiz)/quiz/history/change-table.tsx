import type { Change } from '#core/quiz/compare.ts'
import { markInWords } from '../percent.ts'

type ChangeTableProps = {
  readonly title: string
  /** What a row is: an axis or a level. */
  readonly first: string
  readonly before: string
  readonly after: string
  readonly changes: readonly Change[]
  readonly labelOf: (id: string) => string
}

/** What was, what is, and by how many points it moved. */
export function ChangeTable({ title, first, before, after, changes, labelOf }: ChangeTableProps) {
  return (
    <table className="w-full text-[0.9375rem] tabular-nums">
      <caption className="pb-1 text-left text-[0.9375rem] font-semibold text-ink-2">{title}</caption>
      <thead className="text-sm text-ink-3">
        <tr className="align-bottom leading-tight">
          <th scope="col" className="py-1 pr-2 text-left font-normal">
            {first}
          </th>
          <th scope="col" className="w-[26%] py-1 pl-2 text-right font-normal">
            {before}
          </th>
          <th scope="col" className="w-[26%] py-1 pl-2 text-right font-normal">
            {after}
          </th>
          <th scope="col" className="py-1 pl-2 text-right font-normal">
            Points
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-y border-line">
        {changes.map((change) => (
          <tr key={change.id}>
            <th scope="row" className="py-2 pr-2 text-left leading-snug font-normal">
              {labelOf(change.id)}
            </th>
            <Mark slice={change.before} />
            <Mark slice={change.after} strong />
            <td className="w-16 py-2 pl-2 text-right font-semibold whitespace-nowrap">
              <Points by={change.by} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Mark({ slice, strong = false }: { readonly slice: Change['after']; readonly strong?: boolean }) {
  return (
    <td className={`py-2 pl-2 text-right leading-snug ${strong ? '' : 'text-ink-2'}`}>
      {slice === null || slice.mark === null ? (
        <span className="text-ink-3">not asked</span>
      ) : (
        <>
          {markInWords(slice.mark)}{' '}
          <span className="text-sm whitespace-nowrap text-ink-3 max-sm:block">of {slice.places}</span>
        </>
      )}
    </td>
  )
}

/** `+12`, `−5`, `0`; the sign says it, the colour only repeats it. */
export function Points({ by }: { readonly by: number | null }) {
  if (by === null) return <span className="font-normal text-ink-3">–</span>
  const points = Math.round(by * 100)
  if (points === 0) return <span className="text-ink-2">0</span>
  return (
    <span className={points > 0 ? 'text-correct' : 'text-wrong'}>
      {points > 0 ? '+' : '−'}
      {Math.abs(points)}
    </span>
  )
}

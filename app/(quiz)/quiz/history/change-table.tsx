import { Table } from '#app/_ui/table.tsx'
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
    <Table caption={title} head={[first, before, after, 'Points']}>
      {changes.map((change) => (
        <tr key={change.id}>
          <th scope="row">{labelOf(change.id)}</th>
          <Mark slice={change.before} />
          <Mark slice={change.after} strong />
          <td className="w-16 font-semibold whitespace-nowrap">
            <Points by={change.by} />
          </td>
        </tr>
      ))}
    </Table>
  )
}

function Mark({ slice, strong = false }: { readonly slice: Change['after']; readonly strong?: boolean }) {
  return (
    <td className={`w-[26%] ${strong ? '' : 'text-ink-2'}`}>
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

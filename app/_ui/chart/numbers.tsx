export type NumbersTable = {
  /** What the first column holds, then the others. */
  readonly head: readonly string[]
  readonly rows: readonly NumbersRow[]
  /** The picture shows each number: the table is for whoever does not see it. */
  readonly hidden?: boolean
}

export type NumbersRow = { readonly name: string; readonly cells: readonly (string | number)[] }

type NumbersProps = NumbersTable & { readonly title: string }

/** The numbers behind a picture, folded up. */
export function Numbers({ title, hidden = false, ...table }: NumbersProps) {
  if (hidden) {
    return (
      <div className="sr-only">
        <Table caption={title} {...table} />
      </div>
    )
  }
  return (
    <details className="mt-1 text-sm text-ink-2">
      <summary className="on-screen inline-flex min-h-11 items-center text-ink-3 underline decoration-edge underline-offset-3 hover:text-ink">
        As a table<span className="sr-only">: {title}</span>
      </summary>
      <Table caption={title} {...table} />
    </details>
  )
}

type TableProps = Pick<NumbersTable, 'head' | 'rows'> & { readonly caption: string }

function Table({ caption, head: [first, ...others], rows }: TableProps) {
  return (
    <table className="mt-1 w-full tabular-nums [&_td]:py-1 [&_td]:pl-1.5 [&_td]:text-right [&_th]:py-1 [&_th]:font-normal">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-ink-3">
        <tr>
          <th scope="col" className="text-left">
            {first}
          </th>
          {others.map((name) => (
            <th key={name} scope="col" className="pl-1.5 text-right">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row" className="text-left">
              {name}
            </th>
            {cells.map((cell, place) => (
              <td key={others[place]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

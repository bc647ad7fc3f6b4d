import type { ReactNode } from 'react'

type TableProps = {
  readonly caption: string
  /** Where a heading says it already, for a screen reader only. */
  readonly captionHidden?: boolean
  /** Of the first column, which names the rows, then of the others, which hold numbers. */
  readonly head: readonly string[]
  /** Rows: a `th` with `scope="row"`, then cells. */
  readonly children: ReactNode
}

/** Names and numbers in columns. */
export function Table({ caption, captionHidden = false, head: [first, ...others], children }: TableProps) {
  return (
    <table className="w-full text-[0.9375rem] tabular-nums [&_td]:py-2 [&_td]:pl-3 [&_td]:text-right [&_td]:leading-snug [&_th]:py-2 [&_th]:text-left [&_th]:leading-snug [&_th]:font-normal">
      <caption
        className={captionHidden ? 'sr-only' : 'pb-1 text-left text-[0.9375rem] font-semibold text-ink-2'}
      >
        {caption}
      </caption>
      <thead className="text-sm text-ink-3">
        <tr className="align-bottom *:py-1! *:leading-tight!">
          <th scope="col">{first}</th>
          {others.map((name) => (
            <th key={name} scope="col" className="pl-3 text-right!">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-y border-line">{children}</tbody>
    </table>
  )
}

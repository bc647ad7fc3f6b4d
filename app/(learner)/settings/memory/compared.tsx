import type { ReactNode } from 'react'

export type Line = {
  readonly name: string
  readonly hint?: string
  readonly before: ReactNode
  readonly after: ReactNode
}

type ComparedProps = { readonly caption: string; readonly after: string; readonly lines: readonly Line[] }

/** The weights in use beside others, line by line. */
export function Compared({ caption, after, lines }: ComparedProps) {
  return (
    <table className="w-full text-[0.9375rem] tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="text-sm text-ink-3">
          <td />
          <th scope="col" className="w-22 py-1.5 text-right font-normal sm:w-28">
            Before
          </th>
          <th scope="col" className="w-22 py-1.5 text-right font-normal sm:w-28">
            {after}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <tr key={line.name}>
            <th scope="row" className="py-2.5 pr-3 text-left font-normal">
              {line.name}
              {line.hint !== undefined && <span className="block text-sm text-ink-3">{line.hint}</span>}
            </th>
            <td className="whitespace-nowrap py-2.5 text-right text-ink-2">{line.before}</td>
            <td className="whitespace-nowrap py-2.5 text-right font-semibold">{line.after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

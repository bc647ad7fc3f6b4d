import type { Slice } from '#core/quiz/result.ts'
import { markInWords } from '../../percent.ts'
import { MarkBar } from './mark-bar.tsx'

type SlicesProps = {
  readonly title: string
  readonly slices: readonly Slice[]
  readonly labelOf: (id: string) => string
}

/** The mark of each axis, or level, with how many questions it rests on. */
export function Slices({ title, slices, labelOf }: SlicesProps) {
  return (
    <table className="w-full text-[0.9375rem] tabular-nums">
      <caption className="pb-1 text-left text-[0.9375rem] font-semibold text-ink-2">{title}</caption>
      <thead className="text-sm text-ink-3">
        <tr>
          <th scope="col">
            <span className="sr-only">{title}</span>
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            Mark
          </th>
          <td className="max-sm:hidden" />
          <th scope="col" className="py-1 text-right font-normal">
            Fully right
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-y border-line">
        {slices.map(({ id, mark, places, full }) => (
          <tr key={id}>
            <th scope="row" className="py-2 pr-3 text-left leading-snug font-normal max-sm:align-baseline">
              {labelOf(id)}
              <span className="mt-1.5 block sm:hidden">
                <MarkBar mark={mark ?? 0} />
              </span>
            </th>
            <td className="w-16 py-2 text-right font-semibold whitespace-nowrap max-sm:align-baseline">
              {mark === null ? '–' : markInWords(mark)}
            </td>
            <td aria-hidden="true" className="w-2/5 py-2 pl-4 max-sm:hidden">
              <MarkBar mark={mark ?? 0} />
            </td>
            <td className="w-20 py-2 pl-3 text-right text-sm whitespace-nowrap text-ink-3 max-sm:align-baseline">
              {full} of {places}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

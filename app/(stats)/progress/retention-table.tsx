import type { StudyDay } from '#core/review/entry.ts'
import { type RetentionRow, trueRetention } from '#core/stats/retention.ts'

type RetentionTableProps = { readonly rows: readonly RetentionRow[]; readonly today: StudyDay }

/** True retention over the last week, month and year. */
export function RetentionTable({ rows, today }: RetentionTableProps) {
  return (
    <table className="w-full tabular-nums">
      <caption className="sr-only">Remembered when asked</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Days</th>
          <th scope="col">Share</th>
          <th scope="col">Remembered of asked</th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-y border-line">
        {SPANS.map(({ days, words }) => {
          const { share, remembered, asked } = trueRetention(
            rows.filter(({ studyDay }) => studyDay > today - days),
          )
          return (
            <tr key={days}>
              <th scope="row" className="py-2.5 text-left font-normal text-ink-2">
                {words}
              </th>
              <td className="py-2.5 text-right text-lg font-semibold">
                {share === null ? '–' : `${Math.round(share * 100)} %`}
              </td>
              <td className="w-36 py-2.5 text-right text-sm text-ink-3">
                {asked === 0 ? 'none asked yet' : `${remembered} of ${asked}`}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const SPANS = [
  { days: 7, words: 'Last 7 days' },
  { days: 30, words: 'Last 30 days' },
  { days: 365, words: 'Last year' },
] as const

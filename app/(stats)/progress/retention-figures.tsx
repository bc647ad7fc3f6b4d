import { percentOf } from '#app/_ui/percent-of.ts'
import { Figure } from '#app/_ui/strip.tsx'
import type { StudyDay } from '#core/review/entry.ts'
import { type RetentionRow, trueRetention } from '#core/stats/retention.ts'

type RetentionFiguresProps = { readonly rows: readonly RetentionRow[]; readonly today: StudyDay }

/** True retention over the last week, month and year. */
export function RetentionFigures({ rows, today }: RetentionFiguresProps) {
  return (
    <dl className="mb-5 grid grid-cols-1 gap-x-6 gap-y-1 min-[26rem]:grid-cols-3">
      {SPANS.map(({ days, words }) => {
        const { share, remembered, asked } = trueRetention(
          rows.filter(({ studyDay }) => studyDay > today - days),
        )
        return (
          <Figure
            key={days}
            value={percentOf(share)}
            words={
              asked === 0 ? `${words}: none asked` : `${words}: ${grouped(remembered)} of ${grouped(asked)}`
            }
          />
        )
      })}
    </dl>
  )
}

const SPANS = [
  { days: 7, words: 'last 7 days' },
  { days: 30, words: 'last 30 days' },
  { days: 365, words: 'last year' },
] as const

const grouped = (count: number): string => count.toLocaleString('en-GB')

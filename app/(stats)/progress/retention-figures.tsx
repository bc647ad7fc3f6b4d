import { percentOf } from '#app/_ui/percent-of.ts'
import { Figure } from '#app/_ui/strip.tsx'
import type { StudyDay } from '#core/review/entry.ts'
import { type DayRetention, trueRetention } from '#core/stats/retention.ts'

type RetentionFiguresProps = { readonly days: readonly DayRetention[]; readonly today: StudyDay }

/** True retention over the last week, month and year. */
export function RetentionFigures({ days, today }: RetentionFiguresProps) {
  return (
    <dl className="mb-5 grid grid-cols-1 gap-x-6 gap-y-1 min-[26rem]:grid-cols-3">
      {SPANS.map(({ span, words }) => {
        const { share, hits, of } = trueRetention(days.filter(({ studyDay }) => studyDay > today - span))
        return (
          <Figure
            key={span}
            value={percentOf(share)}
            words={of === 0 ? `${words}: none asked` : `${words}: ${grouped(hits)} of ${grouped(of)}`}
          />
        )
      })}
    </dl>
  )
}

const SPANS = [
  { span: 7, words: 'last 7 days' },
  { span: 30, words: 'last 30 days' },
  { span: 365, words: 'last year' },
] as const

const grouped = (count: number): string => count.toLocaleString('en-GB')

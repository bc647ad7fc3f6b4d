import { Figure, Strip } from '#app/_ui/strip.tsx'
import type { LastDays } from './last-days.ts'

export function LastDaysStrip({ last }: { readonly last: LastDays }) {
  return (
    <Strip>
      <Figure value={String(last.tomorrow)} words="due tomorrow, as it stands" />
      <Figure
        value={last.retention === null ? '–' : `${Math.round(last.retention * 100)} %`}
        words="remembered when asked, in 30 days"
      />
      <Figure
        value={String(last.answers)}
        words={last.answers === 1 ? 'answer in 30 days' : 'answers in 30 days'}
      />
    </Strip>
  )
}

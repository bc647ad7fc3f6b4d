import { percentOf } from '#app/_ui/percent-of.ts'
import { Figure, Strip } from '#app/_ui/strip.tsx'
import type { LastDays } from './last-days.ts'

export function LastDaysStrip({ last }: { readonly last: LastDays }) {
  return (
    <Strip>
      <Figure value={String(last.tomorrow)} words="due tomorrow, as it stands" />
      <Figure value={percentOf(last.retention)} words="remembered when asked, in 30 days" />
      <Figure
        value={String(last.answers)}
        words={last.answers === 1 ? 'answer in 30 days' : 'answers in 30 days'}
      />
    </Strip>
  )
}

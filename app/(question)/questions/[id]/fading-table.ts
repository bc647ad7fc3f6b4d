import type { NumbersTable } from '#app/_ui/chart/numbers.tsx'
import { daysInWords } from '#app/_ui/interval.ts'
import { momentOf } from '#app/_ui/moment.ts'
import { percentOf } from '#app/_ui/percent-of.ts'
import type { Clock, Instant } from '#core/review/entry.ts'
import type { Traced } from '#core/review/trace.ts'

type Faded = {
  readonly traced: readonly Traced[]
  readonly clock: Clock
  readonly now: Instant
  readonly likely: string
  readonly due: string
}

/** What the picture shows, oldest first, and how it stands now. */
export const fadingTable = ({ traced, clock, now, likely, due }: Faded): NumbersTable => ({
  head: ['When', 'Answer', 'Likely before', 'Falls to 90 % in'],
  rows: [
    ...traced.map(({ entry, retrievability, memory }) => ({
      name: momentOf(entry.at, clock.timeZone),
      cells: [
        entry.grade ?? 'started over',
        percentOf(retrievability),
        memory.phase === 'new' ? '–' : stabilityOf(memory.stability),
      ],
    })),
    { name: `${momentOf(now, clock.timeZone)}, now`, cells: [due, likely, ''] },
  ],
})

const stabilityOf = (days: number): string =>
  days < 1 ? `${Math.max(1, Math.round(days * 24))} h` : daysInWords(Math.round(days))

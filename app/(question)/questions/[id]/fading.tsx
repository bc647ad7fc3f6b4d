import { Legend, MARKS } from '#app/_ui/chart/legend.tsx'
import { percentOf } from '#app/_ui/percent-of.ts'
import type { Clock, Instant, Rules } from '#core/review/entry.ts'
import { type Traced, trace } from '#core/review/trace.ts'
import type { Database } from '#store/db.ts'
import type { CardNow } from '#store/review/history.ts'
import { readLog } from '#store/review/review-rows.ts'
import { partName } from './cards.tsx'
import { FadingChart } from './fading-chart.tsx'
import { GRADE_MARKS, type Marked } from './grade-marks.tsx'

type FadingProps = {
  readonly db: Database
  readonly cards: readonly CardNow[]
  readonly clock: Clock
  readonly rules: Rules
  readonly now: Instant
}

/** How each part that was answered is forgotten, and what the answers did against it. */
export async function Fading({ db, cards, clock, rules, now }: FadingProps) {
  const faded = await Promise.all(
    cards.flatMap(({ id, part, memory }) =>
      memory.phase === 'new'
        ? []
        : [readLog(db.sql.read, id).then((log) => ({ part, memory, traced: trace(id, log) }))],
    ),
  )
  if (faded.length === 0) return null
  return (
    <section className="mt-8">
      <h2 className="text-lg font-semibold tracking-tight">How it fades</h2>
      <p className="mb-2 text-[0.9375rem] text-ink-2 text-pretty">
        The chance that you remember it falls with time. Each answer lifts it again; what you knew falls more
        slowly from then on.
      </p>
      <Legend
        items={legendOf(
          faded.flatMap(({ traced }) => traced),
          rules.desiredRetention,
        )}
      />
      {faded.map(({ part, ...fade }) => (
        <div key={part} className="mt-4">
          {cards.length > 1 && <h3 className="font-semibold">{partName(part)}</h3>}
          <FadingChart name={partName(part)} {...fade} clock={clock} rules={rules} now={now} />
        </div>
      ))}
    </section>
  )
}

const legendOf = (traced: readonly Traced[], desired: number) => {
  const given = new Set(traced.map(({ entry }): Marked => entry.grade ?? 'started over'))
  return [
    ...MARK_NAMES.filter((name) => given.has(name)).map((words) => ({ words, mark: GRADE_MARKS[words] })),
    { words: `${percentOf(desired)}, what you aim for`, mark: MARKS.dashes },
  ]
}

const MARK_NAMES = Object.keys(GRADE_MARKS) as Marked[]

import { scaleLinear } from 'd3-scale'
import { Below, Heights, Level } from '#app/_ui/chart/axes.tsx'
import { Curve } from '#app/_ui/chart/curve.tsx'
import { Legend, MARKS } from '#app/_ui/chart/legend.tsx'
import { Picture } from '#app/_ui/chart/picture.tsx'
import { percentOf } from '#app/_ui/percent-of.ts'
import { courseOf } from '#core/review/course.ts'
import type { Rules } from '#core/review/entry.ts'
import { outcomes, retrievability } from '#core/review/memory.ts'
import { DAY } from '#core/review/study-day.ts'
import { counted } from './name-of.ts'

type ForgettingProps = { readonly before: Rules; readonly after: Rules }

/** How a question answered right for the first time is forgotten, before and after. */
export function Forgetting({ before, after }: ForgettingProps) {
  const days = Math.min(90, Math.max(14, 4 * Math.max(firstDays(before), firstDays(after))))
  const [one, other] = [curveOf(before, days), curveOf(after, days)]
  const { desiredRetention: desired } = after
  // From the ten below the lowest: the difference is what is to be seen.
  const y = scaleLinear().domain([Math.max(0, Math.floor(10 * Math.min(desired, ...one, ...other)) / 10), 1])
  const placed = (shares: readonly number[]) => shares.map((share, at) => ({ x: at / POINTS, y: y(share) }))
  const dayAt = (at: number) => Math.round((at * days) / 4)
  return (
    <div>
      <p className="mb-2 text-[0.9375rem] text-ink-2">
        A question once answered right, and not seen again: the share still remembered.
      </p>
      <Picture
        title="Forgetting after a first right answer"
        summary={`After ${days} days ${percentOf(one.at(-1) ?? 0)} was foretold to be remembered before, ${percentOf(other.at(-1) ?? 0)} by what was learned.`}
        height={160}
        className="pt-2 pr-5 pb-6 pl-11"
        notes={
          <Legend
            items={[
              { words: 'before', mark: <line x1="-8" x2="8" className={BEFORE} /> },
              { words: 'learned', mark: <line x1="-8" x2="8" className={AFTER} /> },
              { words: `${percentOf(desired)}, what you aim for`, mark: MARKS.dashes },
            ]}
          />
        }
        table={{
          head: ['Days later', 'Before', 'Learned'],
          rows: QUARTERS.map((at) => ({
            name: String(dayAt(at)),
            cells: [one, other].map((shares) => percentOf(shares[(at * POINTS) / 4] ?? null)),
          })),
        }}
      >
        <Heights ticks={y.ticks(4).map((share) => ({ at: y(share), label: percentOf(share) }))} />
        <Level at={y(desired)} />
        <Curve points={placed(one)} className={BEFORE} />
        <Curve points={placed(other)} className={AFTER} />
        <Below
          ticks={QUARTERS.map((at) => ({
            at: at / 4,
            label: at === 0 ? 'answered' : counted(dayAt(at), 'day'),
            minor: at % 2 === 1,
          }))}
        />
      </Picture>
    </div>
  )
}

const POINTS = 60
const QUARTERS = [0, 1, 2, 3, 4]
const BEFORE = 'stroke-edge stroke-[1.5]'
const AFTER = 'stroke-ink stroke-[2.5]'

const firstDays = (rules: Rules): number => courseOf(['good'], rules)[0]?.days ?? 1

const curveOf = (rules: Rules, days: number): readonly number[] => {
  const { good } = outcomes({ phase: 'new' }, 0, 'curve', { timeZone: 'UTC', cutoffHour: 0 }, rules)
  return Array.from({ length: POINTS + 1 }, (_, at) =>
    retrievability(good, good.lastReviewedAt + (at / POINTS) * days * DAY, rules),
  )
}

import { percentOf } from '#app/_ui/percent-of.ts'
import { asked, retentionByWeek } from '#core/stats/retention.ts'
import { Nothing } from './nothing.tsx'
import type { Progress } from './read-progress.ts'
import { RetentionChart } from './retention-chart.tsx'
import { RetentionFigures } from './retention-figures.tsx'
import { Section } from './section.tsx'

/** What was remembered against what the learner aims for. */
export function RetentionSection({ progress: { rows, today, learner } }: { readonly progress: Progress }) {
  const once = asked(rows)
  const { desiredRetention: desired } = learner.rules
  const weeks = retentionByWeek(once, today, weeksSince(once[0]?.studyDay ?? today, today))
  return (
    <Section
      title="Remembered"
      words={`Of what was in review, the share still known when it was asked: the first answer of a day, without what a quiz or an interview passed on, since that is only what was missed. You aim for ${percentOf(desired)}.`}
    >
      {once.length === 0 ? (
        <Nothing>
          Nothing has come back from a longer wait yet. The first cards do so after some days.
        </Nothing>
      ) : (
        <>
          <RetentionFigures rows={once} today={today} />
          <RetentionChart weeks={weeks} desired={desired} />
        </>
      )}
    </Section>
  )
}

/** As many as there are, but neither too few for a picture nor too many. */
const weeksSince = (first: number, today: number): number =>
  Math.min(26, Math.max(8, Math.ceil((today - first) / 7) + 1))

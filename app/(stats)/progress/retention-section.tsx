import { Nothing } from '#app/_ui/nothing.tsx'
import { percentOf } from '#app/_ui/percent-of.ts'
import { Section } from '#app/_ui/section.tsx'
import type { StudyDay } from '#core/review/entry.ts'
import { type DayRetention, retentionByWeek } from '#core/stats/retention.ts'
import type { Progress } from './read-progress.ts'
import { RetentionChart } from './retention-chart.tsx'
import { RetentionFigures } from './retention-figures.tsx'

/** What was remembered against what the learner aims for. */
export function RetentionSection({ progress: { days, today, learner } }: { readonly progress: Progress }) {
  const { desiredRetention: desired } = learner.rules
  const tested = days.filter(({ asked }) => asked > 0)
  const weeks = retentionByWeek(tested, today, weeksSince(tested, today))
  return (
    <Section
      title="Remembered"
      words={`Of what was in review, the share still known when it was asked: the first answer of a day, without what a quiz or an interview passed on, since that is only what was missed. You aim for ${percentOf(desired)}.`}
    >
      {tested.length === 0 ? (
        <Nothing>
          Nothing has come back from a longer wait yet. The first cards do so after some days.
        </Nothing>
      ) : (
        <>
          <RetentionFigures days={tested} today={today} />
          <RetentionChart weeks={weeks} desired={desired} />
        </>
      )}
    </Section>
  )
}

/** As many as there are, but neither too few for a picture nor too many. */
const weeksSince = (days: readonly DayRetention[], today: StudyDay): number => {
  const first = Math.min(today, ...days.map(({ studyDay }) => studyDay))
  return Math.min(26, Math.max(8, Math.ceil((today - first) / 7) + 1))
}

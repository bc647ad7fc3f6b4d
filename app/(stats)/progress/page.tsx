import type { Metadata } from 'next'
import { Bars } from '#app/_ui/chart/bars.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { Heading } from '#app/_ui/heading.tsx'
import { SaveState } from '#app/(review)/study/save-state.tsx'
import { studyDayOf } from '#core/review/study-day.ts'
import { byDay } from '#core/stats/by-day.ts'
import { dueForecast } from '#core/stats/forecast.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { readDue, readReviewed } from '#store/stats/read.ts'
import { comingBars, pastBars } from './day-bars.ts'
import { RetentionTable } from './retention-table.tsx'
import { Section } from './section.tsx'

export const metadata: Metadata = { title: 'Progress' }

const AHEAD = 14
const BACK = 30
const SPAN = 365

export default async function ProgressPage() {
  const db = await database()
  const learner = await readLearner(db)
  const today = studyDayOf(Date.now(), learner.clock)
  const [due, rows] = await Promise.all([
    readDue(db, learner.id, today + AHEAD - 1),
    readReviewed(db, learner.id, today - SPAN + 1, today),
  ])
  const coming = dueForecast(due, today, AHEAD)
  const days = byDay(rows, today - BACK + 1, today)
  const sum = coming.reduce((all, { cards }) => all + cards, 0)
  const answers = days.reduce((all, { reviews }) => all + reviews, 0)
  const forgotten = days.reduce((all, { grades }) => all + grades.again, 0)
  return (
    <Frame current="progress" end={<SaveState counts />}>
      <Heading>Progress</Heading>
      <Section
        title="What comes back"
        words={`In the next ${AHEAD} days, without what is new or forgotten on the way.`}
      >
        {sum === 0 ? (
          <Nothing>Nothing is scheduled yet. What you answer today comes back here.</Nothing>
        ) : (
          <Bars
            title={`Due in the next ${AHEAD} days`}
            summary={`${sum} cards come due, ${coming[0]?.cards ?? 0} of them today.`}
            unit="Due"
            bars={comingBars(coming)}
          />
        )}
      </Section>
      <Section
        title="Answered"
        words={`In the last ${BACK} days; what was forgotten stands at the foot of each bar.`}
      >
        {answers === 0 ? (
          <Nothing>No answers in these days.</Nothing>
        ) : (
          <Bars
            title={`Answers in the last ${BACK} days`}
            summary={`${answers} answers, ${forgotten} of them forgotten.`}
            unit="Answers"
            partName="Forgotten"
            bars={pastBars(days)}
          />
        )}
      </Section>
      <Section
        title="Remembered"
        words={`Of what was in review, the share still known when it was asked. You aim for ${Math.round(learner.rules.desiredRetention * 100)} %.`}
      >
        <RetentionTable rows={rows} today={today} />
      </Section>
    </Frame>
  )
}

function Nothing({ children }: { readonly children: string }) {
  return <p className="rounded-lg bg-sunken px-4 py-6 text-center text-[0.9375rem] text-ink-2">{children}</p>
}

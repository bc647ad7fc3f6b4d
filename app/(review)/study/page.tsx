import type { Metadata } from 'next'
import { Frame } from '#app/_ui/frame.tsx'
import { studyDayOf } from '#core/review/study-day.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { readQueue } from '#store/review/queue.ts'
import { SaveState } from './save-state.tsx'
import { Study } from './study.tsx'

export const metadata: Metadata = { title: 'Study' }

/** The one that is asked and the one behind it; the page fetches more while the first is read. */
const AT_FIRST = 2

export default async function StudyPage() {
  const db = await database()
  const learner = await readLearner(db)
  const now = Date.now()
  const queue = await readQueue(db, learner, now, AT_FIRST, [])
  const planned = learner.goal !== null && studyDayOf(now, learner.clock) <= learner.goal.day
  return (
    <Frame current="study" end={<SaveState />}>
      {/* The first frame waits for the question, which comes with the page: one without it would only delay it. */}
      <link rel="expect" href="#content" blocking="render" />
      <Study
        queue={queue}
        shortcuts={learner.shortcuts}
        timeZone={learner.clock.timeZone}
        planned={planned}
      />
    </Frame>
  )
}

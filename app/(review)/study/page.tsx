import type { Metadata } from 'next'
import { Frame } from '#app/_ui/frame.tsx'
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
  const queue = await readQueue(db, learner, Date.now(), AT_FIRST, [])
  return (
    <Frame current="study" end={<SaveState />}>
      <Study queue={queue} shortcuts={learner.shortcuts} timeZone={learner.clock.timeZone} />
    </Frame>
  )
}

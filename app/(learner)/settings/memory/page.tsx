import type { Metadata } from 'next'
import { Above } from '#app/_ui/above.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { Heading } from '#app/_ui/heading.tsx'
import { SaveState } from '#app/(review)/study/save-state.tsx'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { readAdoptions } from '#store/review/adoption/read.ts'
import { countTrainable } from '#store/review/training/count.ts'
import { readTrainings } from '#store/review/training/read.ts'
import { readSets } from '#store/review/training/read-sets.ts'
import { InUse } from './in-use.tsx'
import { Learning } from './learning.tsx'
import { Result } from './result.tsx'
import { Sets } from './sets.tsx'

export const metadata: Metadata = { title: 'How you forget' }

export default async function MemoryPage() {
  const db = await database()
  const sql = db.sql.read
  const learner = await readLearner(db)
  const [sets, trainings, adoptions, reviews] = await Promise.all([
    readSets(sql, learner.id),
    readTrainings(sql, learner.id, Date.now()),
    readAdoptions(sql, learner.id),
    countTrainable(db, learner.id),
  ])
  const { timeZone } = learner.clock
  const [last] = trainings.filter(({ state }) => state.tag !== 'running')
  const running = trainings.find(({ state }) => state.tag === 'running')?.id ?? null
  const verdict = last?.state.tag === 'over' ? last.state.verdict.tag : null
  const isWaiting = verdict === 'better' && sets.some(({ id, inUse }) => id === last?.id && !inUse)
  return (
    <Frame current="settings" end={<SaveState />}>
      <Above href="/settings">Settings</Above>
      <Heading>How you forget</Heading>
      <p className="text-ink-2">
        When a question comes back follows from 21 numbers that say how memories fade. The published ones suit
        most people; from your answers your own can be learned. This happens on this machine, and only when
        you ask for it.
      </p>
      <InUse
        set={sets.find(({ inUse }) => inUse) ?? null}
        trainings={trainings}
        adoptions={adoptions}
        timeZone={timeZone}
      />
      <Learning reviews={reviews} running={running} quiet={isWaiting} />
      {last !== undefined && <Result training={last} sets={sets} rules={learner.rules} timeZone={timeZone} />}
      <Sets sets={sets} trainings={trainings} newest={last?.id ?? null} timeZone={timeZone} />
    </Frame>
  )
}

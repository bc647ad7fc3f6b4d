import type { Metadata } from 'next'
import { Frame } from '#app/_ui/frame.tsx'
import { Heading } from '#app/_ui/heading.tsx'
import { InterviewLine } from '#app/(review)/plan/interview-line.tsx'
import { SaveState } from '#app/(review)/study/save-state.tsx'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { AnswersSection } from './answers-section.tsx'
import { Beginning } from './beginning.tsx'
import { DueSection } from './due-section.tsx'
import { MemorySection } from './memory-section.tsx'
import { PredictionSection } from './prediction-section.tsx'
import { readProgress } from './read-progress.ts'
import { ReadinessSection } from './readiness-section.tsx'
import { RetentionSection } from './retention-section.tsx'
import { SureSection } from './sure-section.tsx'

export const metadata: Metadata = { title: 'Progress' }

export default async function ProgressPage() {
  const db = await database()
  const progress = await readProgress(db, await readLearner(db), Date.now())
  const begun = progress.memories.some(({ seen }) => seen.length > 0) || progress.days.length > 0
  const interview = <InterviewLine goal={progress.learner.goal} today={progress.today} />
  return (
    <Frame current="progress" end={<SaveState counts />}>
      <Heading>Progress</Heading>
      {begun && interview}
      <ReadinessSection progress={progress} />
      {begun ? (
        <>
          <DueSection progress={progress} />
          <MemorySection progress={progress} />
          <RetentionSection progress={progress} />
          <SureSection progress={progress} />
          <PredictionSection progress={progress} />
          <AnswersSection progress={progress} />
        </>
      ) : (
        <>
          <Beginning />
          {interview}
        </>
      )}
    </Frame>
  )
}

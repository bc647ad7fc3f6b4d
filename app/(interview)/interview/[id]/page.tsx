import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Frame } from '#app/_ui/frame.tsx'
import { Heading } from '#app/_ui/heading.tsx'
import { SaveState } from '#app/(review)/study/save-state.tsx'
import { check, id as uuid } from '#app/api/checked.ts'
import { candidateView } from '#core/interview/candidate-view.ts'
import { database } from '#store/db.ts'
import { readModelName } from '#store/interview/model.ts'
import { readInterview } from '#store/interview/read-interview.ts'
import { readLearner } from '#store/learner/learner.ts'
import { InterviewReport } from './report/report.tsx'
import { Taking } from './taking/taking.tsx'

// A form that is posted without its origin is refused.
export const metadata: Metadata = { title: 'Interview', referrer: 'same-origin' }

type InterviewPageProps = { readonly params: Promise<{ readonly id: string }> }

/** An interview while it runs, and what it came to afterwards. */
export default async function InterviewPage({ params }: InterviewPageProps) {
  const given = check((await params).id, uuid)
  if (given.tag === 'refused') notFound()
  const now = Date.now()
  const db = await database()
  const learner = await readLearner(db)
  const interview = await readInterview(db, learner.id, given.value)
  if (interview === null) notFound()
  const { script, state } = interview
  if (state.status === 'over')
    return (
      <Frame current="interview" below end={<SaveState />}>
        <InterviewReport db={db} learner={learner} interviewId={given.value} now={now} />
      </Frame>
    )
  if (script.plan.company === 'paired')
    return (
      <Frame current="interview" below>
        <Heading>This interview runs in a room</Heading>
        <p className="text-ink-2">
          Only the links of its room lead there. When it is over, its report is shown here.
        </p>
      </Frame>
    )
  return (
    <Frame current="interview" below end={<SaveState />}>
      <noscript>
        <p className="mb-4 rounded-lg bg-sunken px-4 py-2 text-[0.9375rem]">
          An interview needs JavaScript: without it no answer can be kept. Switch it on for this page and load
          it again.
        </p>
      </noscript>
      <Taking
        view={candidateView(script, state, { id: given.value, now })}
        shortcuts={learner.shortcuts}
        model={readModelName()}
      />
    </Frame>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Frame } from '#app/_ui/frame.tsx'
import { check, id as uuid } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { InterviewReport } from './report/report.tsx'

// A form that is posted without its origin is refused.
export const metadata: Metadata = { title: 'Interview', referrer: 'same-origin' }

type InterviewPageProps = { readonly params: Promise<{ readonly id: string }> }

/** What an interview came to, once it is over. */
export default async function InterviewPage({ params }: InterviewPageProps) {
  const given = check((await params).id, uuid)
  if (given.tag === 'refused') notFound()
  const db = await database()
  const learner = await readLearner(db)
  const report = await InterviewReport({ db, learner, interviewId: given.value, now: Date.now() })
  if (report === null) notFound()
  return <Frame current={null}>{report}</Frame>
}

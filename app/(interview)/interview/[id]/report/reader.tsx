import { forReader } from '#core/interview/report/for-reader.ts'
import type { Database } from '#store/db.ts'
import { readReport } from '#store/interview/read-report.ts'
import { readLearner } from '#store/learner/learner.ts'
import type { InterviewPass } from '#store/room/read-pass.ts'
import { Main } from './main.tsx'
import { PrintButton } from './print-button.tsx'

type ReaderProps = { readonly db: Database; readonly pass: InterviewPass }

/** A report as it is lent: without notes and recordings, with nothing to press but to print it. */
export async function Reader({ db, pass }: ReaderProps) {
  const read = await readReport(db, pass.learnerId, pass.interviewId)
  if (read?.report.endedAt == null) return null
  return (
    <Main
      report={forReader(read.report)}
      viewer={{
        interviewId: pass.interviewId,
        is: 'reader',
        alone: read.report.plan.company === 'alone',
        recordings: [],
        model: null,
      }}
      timeZone={(await readLearner(db)).clock.timeZone}
      extra={
        <p className="on-screen mt-3 flex flex-wrap items-center gap-x-5 text-[0.9375rem] text-ink-3">
          Shared with {pass.label}, to be read. <PrintButton />
        </p>
      }
    />
  )
}

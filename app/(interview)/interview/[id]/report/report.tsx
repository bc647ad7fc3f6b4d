import type { ReactElement } from 'react'
import { compareReports } from '#core/interview/report/compare.ts'
import { forOwner } from '#core/interview/report/for-owner.ts'
import type { Learner } from '#core/learner/learner.ts'
import type { Instant } from '#core/review/entry.ts'
import { studyDayOf } from '#core/review/study-day.ts'
import type { Database } from '#store/db.ts'
import { readMissed } from '#store/interview/missed.ts'
import { readModelName } from '#store/interview/model.ts'
import { readReport } from '#store/interview/read-report.ts'
import { listRecordings } from '#store/interview/recordings.ts'
import { listPasses } from '#store/room/list-passes.ts'
import { listRatings } from '#store/room/list-ratings.ts'
import { Calibration } from './calibration/calibration.tsx'
import { Compared } from './compared.tsx'
import { Downloads } from './downloads.tsx'
import { Forward } from './forward.tsx'
import { Main } from './main.tsx'
import { readEarlier } from './read-earlier.ts'
import { Share } from './share/share.tsx'
import type { Viewer } from './viewer.ts'
import { Notes } from './words-between.tsx'

type InterviewReportProps = {
  readonly db: Database
  readonly learner: Learner
  readonly interviewId: string
  readonly now: Instant
}

/** What an interview came to, for whoever has it on their machine. Null while it is not over, and where there is none. */
export async function InterviewReport(props: InterviewReportProps): Promise<ReactElement | null> {
  const { db, learner, interviewId, now } = props
  const read = await readReport(db, learner.id, interviewId)
  if (read?.report.endedAt == null) return null
  const { row } = read
  const report = forOwner(read.report, row.candidateSeat)
  const [earlier, missed, recordings, passes, ratings] = await Promise.all([
    readEarlier(db, row),
    readMissed(db, learner, interviewId, now),
    listRecordings(db, learner.id, interviewId),
    listPasses(db, learner, interviewId),
    listRatings(db, learner, interviewId),
  ])
  const alone = report.plan.company === 'alone'
  const guest = !alone && row.candidateSeat === 'guest'
  const viewer: Viewer = {
    interviewId,
    is: guest ? 'host' : 'candidate',
    alone,
    recordings,
    // Who was interviewed would be told what the interviewer knows.
    model: alone || guest ? readModelName() : null,
  }
  const { timeZone } = learner.clock
  return (
    <>
      <Main
        report={report}
        viewer={viewer}
        timeZone={timeZone}
        extra={<Downloads interviewId={interviewId} />}
      >
        <Compared comparison={compareReports(report, earlier)} timeZone={timeZone} />
      </Main>
      <Notes report={report} />
      {missed.tag === 'missed' && (
        <Forward
          interviewId={interviewId}
          missed={missed}
          today={studyDayOf(now, learner.clock)}
          guest={guest}
        />
      )}
      <Calibration report={report} ratings={ratings} passes={passes} now={now} />
      <Share interviewId={interviewId} passes={passes} now={now} />
    </>
  )
}

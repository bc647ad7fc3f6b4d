import { guarded } from '#app/_server/guard.ts'
import { check, id } from '#app/api/checked.ts'
import { forOwner } from '#core/interview/report/for-owner.ts'
import { reportText } from '#core/interview/report/report-text.ts'
import { studyDayOf } from '#core/review/study-day.ts'
import { database } from '#store/db.ts'
import { readReport } from '#store/interview/read-report.ts'
import { readLearner } from '#store/learner/learner.ts'
import { type InterviewContext, notOver, unknownInterview } from '../../unknown.ts'

export const dynamic = 'force-dynamic'

/** The report as a file, once the interview is over: as JSON, or with `?as=markdown` to read. */
export const GET = guarded<InterviewContext>(async (request, { params }) => {
  const interviewId = check((await params).id, id)
  if (interviewId.tag === 'refused') return unknownInterview()
  const db = await database()
  const learner = await readLearner(db)
  const found = await readReport(db, learner.id, interviewId.value)
  if (found === null) return unknownInterview()
  const report = forOwner(found.report, found.row.candidateSeat)
  if (report.endedAt === null) return notOver()
  const day = new Date(studyDayOf(report.endedAt, learner.clock) * DAY_MS).toISOString().slice(0, 10)
  const [type, ending, text] =
    new URL(request.url).searchParams.get('as') === 'markdown'
      ? (['text/markdown', 'md', reportText(report, learner.clock.timeZone)] as const)
      : (['application/json', 'json', `${JSON.stringify(report, null, 2)}\n`] as const)
  return new Response(text, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="runwhere-interview-${day}.${ending}"`,
      'cache-control': 'no-store',
    },
  })
})

const DAY_MS = 24 * 3600_000

import type { Report } from '#core/interview/report.ts'
import { reportOf } from '#core/interview/report-of.ts'
import type { Database } from '#store/db.ts'
import type { InterviewRow } from '#store/interview/interview-rows.ts'
import { listInterviews } from '#store/interview/list-interviews.ts'
import { readInterviewLog } from '#store/interview/read-interview.ts'

export type ReadReport = { readonly report: Report; readonly row: InterviewRow }

/** Null where there is none, and while the interview is not over: nothing of it may be known before. */
export const readReport = async (
  db: Database,
  learnerId: string,
  interviewId: string,
): Promise<ReadReport | null> => {
  const log = await readInterviewLog(db, learnerId, interviewId)
  if (log === null || log.state.status !== 'over') return null
  const { script, state, events, row } = log
  return { report: reportOf(script, state, { id: interviewId, events }), row }
}

/** Those that ended before it, for comparison: the last few are enough to say where it goes. */
export const readEarlier = async (db: Database, row: InterviewRow): Promise<readonly Report[]> => {
  const { interviews } = await listInterviews(db, row.learnerId, { over: true }, MOST)
  const alike = interviews.filter(
    ({ id, plan, createdAt, candidateSeat }) =>
      id !== row.id &&
      createdAt <= row.createdAt &&
      plan.level === row.plan.level &&
      plan.company === row.plan.company &&
      candidateSeat === row.candidateSeat,
  )
  const read = await Promise.all(alike.map(({ id }) => readReport(db, row.learnerId, id)))
  return read.flatMap((one) => (one === null ? [] : [one.report]))
}

const MOST = 12

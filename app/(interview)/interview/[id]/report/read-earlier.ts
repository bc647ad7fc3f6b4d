import { isLikeKind } from '#core/interview/report/compare.ts'
import type { Report } from '#core/interview/report/report.ts'
import type { Database } from '#store/db.ts'
import type { InterviewRow } from '#store/interview/interview-rows.ts'
import { listInterviews } from '#store/interview/list-interviews.ts'
import { readReport } from '#store/interview/read-report.ts'

/** Of the last few, those of like kind with the same candidate: enough to say where it goes. */
export const readEarlier = async (db: Database, row: InterviewRow): Promise<readonly Report[]> => {
  const { interviews } = await listInterviews(db, row.learnerId, { over: true }, LAST)
  const alike = interviews.filter(
    ({ id, plan, roomId, candidateSeat }) =>
      id !== row.id &&
      isLikeKind(plan, row.plan) &&
      // Who sits in one room is one candidate; the next guest is another.
      candidateSeat === row.candidateSeat &&
      (candidateSeat === 'host' || roomId === row.roomId),
  )
  const read = await Promise.all(alike.map(({ id }) => readReport(db, row.learnerId, id)))
  return read.flatMap((one) => (one === null ? [] : [one.report]))
}

const LAST = 20

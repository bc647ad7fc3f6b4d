import type { Report } from '#core/interview/report/report.ts'
import { reportOf } from '#core/interview/report/report-of.ts'
import type { Database } from '../db.ts'
import { type Interview, readInterviewLog } from './read-interview.ts'

export type InterviewReport = Interview & { readonly report: Report }

/** What it comes to by now, also while it runs. Null where this learner has no such interview. */
export async function readReport(
  db: Database,
  learnerId: string,
  id: string,
): Promise<InterviewReport | null> {
  const found = await readInterviewLog(db, learnerId, id)
  if (found === null) return null
  const { events, ...interview } = found
  const { script, state } = interview
  return { ...interview, report: reportOf(script, state, { id, events }) }
}

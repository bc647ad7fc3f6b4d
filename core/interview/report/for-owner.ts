import type { Seat } from '../room.ts'
import { forReader } from './for-reader.ts'
import type { Report } from './report.ts'

/** As whoever has the interview on their machine may see it: a host who answered was not shown the interviewer's notes, nor is now. */
export const forOwner = (report: Report, candidateSeat: Seat): Report =>
  report.plan.company === 'paired' && candidateSeat === 'host' ? forReader(report) : report

import type { Script } from '#core/interview/script.ts'
import type { InterviewState } from '#core/interview/state.ts'
import type { Database } from '../db.ts'
import type { InterviewRow } from './interview-rows.ts'

export type Interview = {
  readonly row: InterviewRow
  readonly script: Script
  /** At `row.lastSeq`. */
  readonly state: InterviewState
}

/** As it is on disk now. Null where this learner has no such interview. */
export async function readInterview(
  _db: Database,
  _learnerId: string,
  _id: string,
): Promise<Interview | null> {
  throw new Error('not yet')
}

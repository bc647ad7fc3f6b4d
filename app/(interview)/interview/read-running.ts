import type { Learner } from '#core/learner/learner.ts'
import type { Database } from '#store/db.ts'
import { listInterviews } from '#store/interview/list-interviews.ts'
import { type Interview, readInterview } from '#store/interview/read-interview.ts'

/** Those of the candidate alone; into one that runs in a room only its links lead. */
export const readRunning = async (db: Database, { id }: Learner): Promise<readonly Interview[]> => {
  const { interviews } = await listInterviews(db, id, { over: false }, MOST)
  const alone = interviews.filter(({ plan }) => plan.company === 'alone').slice(0, SHOWN)
  const read = await Promise.all(alone.map((row) => readInterview(db, id, row.id)))
  return read.filter((one) => one !== null)
}

const MOST = 20
const SHOWN = 3

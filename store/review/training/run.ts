import type { Learner } from '#core/learner/learner.ts'
import type { Instant, StudyDay } from '#core/review/entry.ts'
import { studyDayOf } from '#core/review/study-day.ts'
import type { Verdict } from '#core/review/verdict.ts'
import type { Database } from '../../db.ts'
import { ensureParameterSet } from '../../learner/parameter-set.ts'
import { instantText } from '../../sql.ts'
import { transactSql } from '../../transact.ts'
import { askWorker } from '../../worker.ts'
import { LONGEST_MS } from './begin.ts'

export type TrainingJob = {
  /** Of the database. */
  readonly url: string
  readonly learnerId: string
  readonly desiredRetention: number
  readonly today: StudyDay
}

export type TrainingOutcome = {
  /** How many could be learned from. */
  readonly reviews: number | null
  /** Within the bounds of FSRS-6; null where none came of it. */
  readonly weights: readonly number[] | null
  readonly verdict: Verdict
}

/** Does what `beginTraining` began, in a process of its own. What fails is noted with the training, then thrown. */
export async function runTraining(
  db: Database,
  { id: learnerId, clock, rules: { desiredRetention } }: Learner,
  id: string,
  now: () => Instant,
): Promise<void> {
  const job: TrainingJob = { url: db.url, learnerId, desiredRetention, today: studyDayOf(now(), clock) }
  try {
    await finish(db, id, await askWorker<TrainingOutcome>(WORKER, job, LONGEST_MS), now())
  } catch (error) {
    await finish(db, id, { reviews: null, weights: null, verdict: { tag: 'failed' } }, now())
    throw error
  }
}

const WORKER = './review/training/train-worker.mjs'

/** What was learned is kept, better or not, as a set with the training's id. */
function finish(
  db: Database,
  id: string,
  { reviews, weights, verdict }: TrainingOutcome,
  now: Instant,
): Promise<void> {
  return transactSql(db, async (sql) => {
    if (weights !== null) await ensureParameterSet(sql, { parameterSetId: id, weights })
    await sql.run(
      `UPDATE "Training" SET "finishedAt" = ?, "reviews" = ?, "parameterSetId" = ?, "body" = ? WHERE "id" = ?`,
      [instantText(now), reviews, weights === null ? null : id, JSON.stringify(verdict), id],
    )
  })
}

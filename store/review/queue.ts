import type { Learner } from '#core/learner/learner.ts'
import type { Instant } from '#core/review/entry.ts'
import { arrangeQueue } from '#core/review/queue.ts'
import { studyDayOf } from '#core/review/study-day.ts'
import type { Queue } from '#core/review/study-item.ts'
import type { Database } from '../db.ts'
import { readPacks } from '../question/packs.ts'
import { findCandidates, findHeld, findMet } from './candidates.ts'
import { readItems } from './study-items.ts'

/** The next `limit` cards to ask, first to be asked first, beside those that the page already holds. */
export async function readQueue(
  db: Database,
  learner: Learner,
  now: Instant,
  limit: number,
  exclude: readonly string[],
): Promise<Queue> {
  const sql = db.sql.read
  const { id: learnerId, clock, rules, newPerDay, reviewsPerDay } = learner
  const studyDay = studyDayOf(now, clock)
  const [packs, met, held] = await Promise.all([
    readPacks(sql),
    findMet(sql, learnerId, studyDay),
    findHeld(sql, learnerId, exclude),
  ])
  const axes = [...new Set(packs.flatMap((pack) => pack.axes.map(({ id }) => id)))]
  const found = await findCandidates(sql, { learnerId, now, studyDay, limit, rules, held, axes })
  const limits = { newPerDay, reviewsPerDay }
  const arranged = arrangeQueue(found, { met, held, limits, now, rules }, limit)
  return {
    items: await readItems(sql, learner, arranged.cardIds, packs, now),
    counts: arranged.counts,
    now,
    nextLearningDue: arranged.nextLearningDue,
  }
}

import type { Learner } from '#core/learner/learner.ts'
import type { Instant, StudyDay } from '#core/review/entry.ts'
import { arrangePlanned, type PlannedCandidate } from '#core/review/plan/arrange.ts'
import type { Arranged, Met } from '#core/review/queue.ts'
import type { Database } from '../../db.ts'
import type { Sql } from '../../sql.ts'
import { findUrgent } from '../candidates.ts'
import { readPlan } from './read-plan.ts'

type Asked = {
  readonly studyDay: StudyDay
  readonly now: Instant
  readonly limit: number
  readonly met: readonly Met[]
  readonly held: readonly Met[]
}

/** The queue of a day on the way to an interview; null on any other day. Its cost follows the minutes, not the bank. */
export async function arrangePlannedDay(
  db: Database,
  learner: Learner,
  { studyDay, now, limit, met, held }: Asked,
): Promise<Arranged | null> {
  const plan = await readPlan(db, learner, now)
  if (plan === null) return null
  const sql = db.sql.read
  const [{ learning, changed }, planned] = await Promise.all([
    findUrgent(sql, { learnerId: learner.id, now, studyDay, limit, held }),
    findPlanned(sql, learner.id, studyDay),
  ])
  const { answersPerDay, freshAnswers } = plan
  return arrangePlanned(
    { learning, changed, planned, answersPerDay, freshAnswers },
    { met, held, now },
    limit,
  )
}

function findPlanned(sql: Sql, learnerId: string, studyDay: StudyDay): Promise<readonly PlannedCandidate[]> {
  return sql.all<PlannedCandidate>(
    `SELECT c."id" AS "cardId", c."questionId", c."phase" FROM "PlannedCard" p JOIN "Card" c ON c."id" = p."cardId"
     WHERE p."learnerId" = ? AND p."studyDay" = ? AND c."active" = TRUE ORDER BY p."place"`,
    [learnerId, studyDay],
  )
}

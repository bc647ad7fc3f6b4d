import type { Learner } from '#core/learner/learner.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { instantOf } from '../sql.ts'
import type { RatingScores } from './rating.ts'

export type ListedRating = {
  readonly id: string
  /** The label of the pass it was given with. */
  readonly rater: string
  readonly at: Instant
  readonly scores: RatingScores
}

/** What every rater gave an interview, in the order their links were made: for whoever owns it, never for a rater. */
export async function listRatings(
  db: Database,
  learner: Learner,
  interviewId: string,
): Promise<readonly ListedRating[]> {
  const rows = await db.sql.read.all<Record<'id' | 'rater' | 'at' | 'scores', string>>(
    `SELECT r."id", r."rater", r."at", r."scores"
     FROM "Rating" r JOIN "Interview" i ON i."id" = r."interviewId" JOIN "Pass" p ON p."id" = r."passId"
     WHERE r."interviewId" = ? AND i."learnerId" = ? ORDER BY p."createdAt", p."id"`,
    [interviewId, learner.id],
  )
  return rows.map(({ at, scores, ...row }) => ({ ...row, at: instantOf(at), scores: JSON.parse(scores) }))
}

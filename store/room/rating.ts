import type { CompetencyScore } from '#core/interview/event.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { instantText } from '../sql.ts'
import { transactSql } from '../transact.ts'
import type { InterviewPass } from './read-pass.ts'

/** By competency; as whole as the rater likes. */
export type RatingScores = Readonly<Record<string, CompetencyScore>>

export type RatingSaved =
  | { readonly tag: 'saved' }
  /** One sentence; nothing was written. */
  | { readonly tag: 'refused'; readonly why: string }

/** What a rater gives, who sees nobody else's; given again it stands in place of the earlier. */
export function saveRating(
  db: Database,
  rater: InterviewPass,
  { id, scores }: { readonly id: string; readonly scores: RatingScores },
  now: Instant,
): Promise<RatingSaved> {
  return transactSql(db, async (sql) => {
    await sql.run(
      `INSERT INTO "Rating" ("id", "interviewId", "passId", "rater", "at", "scores") VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT ("passId") DO UPDATE SET "at" = excluded."at", "scores" = excluded."scores"`,
      [id, rater.interviewId, rater.id, rater.label, instantText(now), JSON.stringify(scores)],
    )
    return { tag: 'saved' }
  })
}

/** What this rater gave; null while nothing. */
export async function readRating(db: Database, rater: InterviewPass): Promise<RatingScores | null> {
  const [row] = await db.sql.read.all<{ readonly scores: string }>(
    'SELECT "scores" FROM "Rating" WHERE "passId" = ?',
    [rater.id],
  )
  return row === undefined ? null : JSON.parse(row.scores)
}

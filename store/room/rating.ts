import type { CompetencyScore } from '#core/interview/event.ts'
import { wrongScore } from '#core/interview/refusal-of.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { readInterview } from '../interview/read-interview.ts'
import { instantText } from '../sql.ts'
import { transactSql } from '../transact.ts'
import type { InterviewPass } from './read-pass.ts'

/** By competency; as many as the rater likes. */
export type RatingScores = Readonly<Record<string, CompetencyScore>>

export type RatingSaved =
  | { readonly tag: 'saved' }
  /** One sentence about the score of one competency; nothing was written. */
  | { readonly tag: 'refused'; readonly competency: string; readonly why: string }
  /** There is another rating of this id. */
  | { readonly tag: 'taken' }

/** What a rater gives, who sees nobody else's; given again it stands in place of the earlier. */
export async function saveRating(
  db: Database,
  rater: InterviewPass,
  { id, scores }: { readonly id: string; readonly scores: RatingScores },
  now: Instant,
): Promise<RatingSaved> {
  const interview = await readInterview(db, rater.learnerId, rater.interviewId)
  if (interview === null) throw new Error(`The interview of pass ${rater.id} is gone.`)
  for (const [competency, score] of Object.entries(scores)) {
    const why = wrongScore(interview.state, score)
    if (why !== null) return { tag: 'refused', competency, why }
  }
  return transactSql(db, async (sql): Promise<RatingSaved> => {
    const [known] = await sql.all<{ readonly passId: string }>(
      'SELECT "passId" FROM "Rating" WHERE "id" = ?',
      [id],
    )
    if (known !== undefined && known.passId !== rater.id) return { tag: 'taken' }
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

import type { Instant } from '#core/review/entry.ts'
import { instantOf, type Sql } from '../sql.ts'

/**
 * The cards that interviews have shown to the learner, answered or not, and when they first did: of one alone what was to be
 * asked, of one in a room all of it, since whoever interviews has the keys.
 */
export async function readShownInInterviews(
  sql: Sql,
  learnerId: string,
): Promise<readonly { readonly cardId: string; readonly at: Instant }[]> {
  const rows = await sql.all<Record<'cardId' | 'at', string>>(
    `SELECT c."id" AS "cardId", min(i."createdAt") AS "at"
     FROM "Interview" i
     JOIN "InterviewRound" r ON r."interviewId" = i."id"
     JOIN "Card" c ON c."learnerId" = i."learnerId" AND c."questionId" = r."questionId"
     WHERE i."learnerId" = ? AND i."lastSeq" > 0
       AND (i."roomId" IS NOT NULL OR c."part" = 'main' OR r."body" ->> 'flips' LIKE '%"' || c."part" || '"%')
     GROUP BY c."id"`,
    [learnerId],
  )
  return rows.map(({ cardId, at }) => ({ cardId, at: instantOf(at) }))
}

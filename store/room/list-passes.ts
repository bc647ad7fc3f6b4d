import type { PassRole } from '#core/interview/pass.ts'
import type { Learner } from '#core/learner/learner.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { instantOf } from '../sql.ts'

export type ListedPass = {
  readonly id: string
  readonly role: PassRole
  readonly label: string
  readonly createdAt: Instant
  readonly expiresAt: Instant
  readonly revokedAt: Instant | null
  /** Of a rater: whether scores were given with it. */
  readonly rated: boolean
}

/** The newest first. */
export async function listPasses(
  db: Database,
  learner: Learner,
  interviewId: string,
): Promise<readonly ListedPass[]> {
  const rows = await db.sql.read.all<ListedRow>(
    `SELECT p."id", p."role", p."label", p."createdAt", p."expiresAt", p."revokedAt", r."id" AS "ratingId"
     FROM "Pass" p JOIN "Interview" i ON i."id" = p."interviewId" LEFT JOIN "Rating" r ON r."passId" = p."id"
     WHERE p."interviewId" = ? AND i."learnerId" = ? ORDER BY p."createdAt" DESC, p."id"`,
    [interviewId, learner.id],
  )
  return rows.map(({ ratingId, ...row }) => ({
    ...row,
    createdAt: instantOf(row.createdAt),
    expiresAt: instantOf(row.expiresAt),
    revokedAt: row.revokedAt === null ? null : instantOf(row.revokedAt),
    rated: ratingId !== null,
  }))
}

type ListedRow = {
  readonly id: string
  readonly role: PassRole
  readonly label: string
  readonly createdAt: string
  readonly expiresAt: string
  readonly revokedAt: string | null
  readonly ratingId: string | null
}

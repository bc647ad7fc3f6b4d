import type { Learner } from '#core/learner/learner.ts'
import type { AttemptEvent } from '#core/quiz/attempt.ts'
import type { Judgement } from '#core/quiz/result.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { recordReview } from '../review/record.ts'
import { undoReview } from '../review/undo.ts'
import { marks, type Sql } from '../sql.ts'
import { type ItemRow, readAttemptRow, readEvents, readItems } from './attempt-rows.ts'
import { reviewIdOf } from './review-id.ts'

/**
 * Tells the scheduler what the outcomes say, as far as it has not been told: every review is written once, and one whose place
 * has come to something else since, by the learner's own marks, is taken back.
 *
 * What is to be done follows from the rows alone. So whoever is interrupted in here, or comes at the same time, leaves nothing
 * that the next one to read the attempt does not put right.
 */
export async function feedAttempt(
  db: Database,
  learner: Learner,
  attemptId: string,
  now: Instant,
): Promise<void> {
  const attempt = await readAttemptRow(db.sql.read, learner.id, attemptId)
  if (attempt === null) return
  const items = await readItems(db.sql.read, attemptId)
  const told = await readTold(db.sql.read, attemptId, await readEvents(db.sql.read, attemptId))
  for (const item of items) {
    const wanted = attempt.takenBackAt === null ? wantedOf(attemptId, item) : null
    const here = told.filter(({ place }) => place === item.place)
    for (const { reviewId, holds } of here)
      if (holds && reviewId !== wanted) await undoReview(db, learner, reviewId, now)
    if (wanted !== null && item.outcome !== null && !here.some(({ reviewId }) => reviewId === wanted))
      await tell(db, learner, wanted, item, item.outcome, now)
  }
}

/** By place, the review that tells the scheduler what it came to, if there is one and it was not taken back. */
export async function readFed(
  sql: Sql,
  attemptId: string,
  events: readonly AttemptEvent[],
): Promise<ReadonlyMap<number, string>> {
  const told = await readTold(sql, attemptId, events)
  return new Map(told.filter(({ holds }) => holds).map(({ place, reviewId }) => [place, reviewId]))
}

const wantedOf = (attemptId: string, { place, outcome }: ItemRow): string | null =>
  outcome === null || outcome.feeds === null || outcome.decidedBy === null
    ? null
    : reviewIdOf(attemptId, place, outcome.decidedBy)

type Told = { readonly place: number; readonly reviewId: string; readonly holds: boolean }

/** Every review that this attempt ever made: whatever decided a place is among its events. */
async function readTold(
  sql: Sql,
  attemptId: string,
  events: readonly AttemptEvent[],
): Promise<readonly Told[]> {
  const places = new Map(
    events
      .filter(({ tag, late }) => late !== true && (tag === 'answered' || tag === 'marked'))
      .map(({ id, place }) => [reviewIdOf(attemptId, place, id), place]),
  )
  if (places.size === 0) return []
  const rows = await sql.all<{ readonly id: string; readonly undone: number }>(
    `SELECT r."id", CASE WHEN u."id" IS NULL THEN 0 ELSE 1 END AS "undone"
     FROM "Review" r LEFT JOIN "Undo" u ON u."reviewId" = r."id" WHERE r."id" IN (${marks([...places.keys()])})`,
    [...places.keys()],
  )
  return rows.map(({ id, undone }) => ({ place: places.get(id) ?? -1, reviewId: id, holds: undone === 0 }))
}

async function tell(
  db: Database,
  learner: Learner,
  id: string,
  { cardId, question }: ItemRow,
  { feeds, answer, answeredAt, ms }: Judgement,
  now: Instant,
): Promise<void> {
  if (feeds === null) return
  for (let version = await versionOf(db.sql.read, cardId); version !== null; ) {
    const result = await recordReview(
      db,
      learner,
      {
        id,
        cardId,
        version,
        agoMs: Math.max(0, now - (answeredAt ?? now)),
        grade: feeds,
        derivedGrade: feeds,
        answer,
        durationMs: Math.min(ms, LONGEST),
        revision: question.revision,
        source: 'quiz',
      },
      now,
    )
    // Somebody else has answered the card meanwhile: this answer goes on top, or where it belongs in time.
    version = result.tag === 'overtaken' ? result.version : null
  }
}

// Whoever took longer went away from the screen.
const LONGEST = 10 * 60_000

async function versionOf(sql: Sql, cardId: string): Promise<number | null> {
  const [card] = await sql.all<{ readonly version: number }>('SELECT "version" FROM "Card" WHERE "id" = ?', [
    cardId,
  ])
  return card?.version ?? null
}

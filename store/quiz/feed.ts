import type { Learner } from '#core/learner/learner.ts'
import type { AttemptEvent } from '#core/quiz/attempt.ts'
import type { Judgement } from '#core/quiz/result.ts'
import type { Instant } from '#core/review/entry.ts'
import { chunksOf } from '../chunks.ts'
import type { Database } from '../db.ts'
import { recordReview } from '../review/record.ts'
import { undoReview } from '../review/undo.ts'
import { marks, type Sql } from '../sql.ts'
import { transactSql } from '../transact.ts'
import { type ItemRow, lockAttempt, readEvents, readItems } from './attempt-rows.ts'
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
  const todo = await transactSql(db, (sql) => compare(sql, learner.id, attemptId))
  for (const reviewId of todo.undo) await undoReview(db, learner, reviewId, now)
  for (const { reviewId, item, outcome } of todo.tell) await tell(db, learner, reviewId, item, outcome, now)
}

type Todo = {
  readonly undo: readonly string[]
  readonly tell: readonly {
    readonly reviewId: string
    readonly item: ItemRow
    readonly outcome: Judgement
  }[]
}

async function compare(sql: Sql, learnerId: string, attemptId: string): Promise<Todo> {
  const attempt = await lockAttempt(sql, learnerId, attemptId)
  if (attempt === null) return { undo: [], tell: [] }
  const items = await readItems(sql, attemptId)
  const told = await readTold(sql, attemptId, await readEvents(sql, attemptId))
  const wanted = attempt.takenBackAt === null ? items.flatMap((item) => wantedOf(attemptId, item)) : []
  const wantedIds = new Set(wanted.map(({ reviewId }) => reviewId))
  const toldIds = new Set(told.map(({ reviewId }) => reviewId))
  return {
    undo: told.filter((one) => one.holds && !wantedIds.has(one.reviewId)).map(({ reviewId }) => reviewId),
    tell: wanted.filter(({ reviewId }) => !toldIds.has(reviewId)),
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

function wantedOf(attemptId: string, item: ItemRow): Todo['tell'] {
  const { place, outcome } = item
  if (outcome === null || outcome.feeds === null || outcome.decidedBy === null) return []
  return [{ reviewId: reviewIdOf(attemptId, place, outcome.decidedBy), item, outcome }]
}

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
  const told: Told[] = []
  for (const chunk of chunksOf([...places.keys()])) {
    const rows = await sql.all<{ readonly id: string; readonly undone: number }>(
      `SELECT r."id", CASE WHEN u."id" IS NULL THEN 0 ELSE 1 END AS "undone"
       FROM "Review" r LEFT JOIN "Undo" u ON u."reviewId" = r."id" WHERE r."id" IN (${marks(chunk)})`,
      chunk,
    )
    for (const { id, undone } of rows)
      told.push({ place: places.get(id) ?? -1, reviewId: id, holds: undone === 0 })
  }
  return told
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

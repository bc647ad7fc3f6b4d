import { randomUUID } from 'node:crypto'
import type { Learner } from '#core/learner/learner.ts'
import type { Instant, Memory } from '#core/review/entry.ts'
import { replay } from '#core/review/replay.ts'
import { undo } from '#core/review/undo.ts'
import type { Database } from '../db.ts'
import { instantText, type Sql } from '../sql.ts'
import { transactSql } from '../transact.ts'
import { type CardRow, lockCards, writeCard } from './card-rows.ts'
import { readModel } from './model.ts'
import { findReviews, readLog } from './review-rows.ts'

export type UndoResult =
  /** The card as it is now, also when the review had been taken back before. */
  | { readonly tag: 'undone'; readonly cardId: string; readonly memory: Memory; readonly version: number }
  | { readonly tag: 'unknown-review' }

/** Takes a review back: the log keeps it, with a line that says so. */
export const undoReview = (
  db: Database,
  learner: Learner,
  reviewId: string,
  now: Instant,
): Promise<UndoResult> => transactSql(db, (sql) => undoIn(sql, learner, reviewId, now))

/** The same within a transaction, for whoever takes back more than one. */
export async function undoIn(
  sql: Sql,
  learner: Learner,
  reviewId: string,
  now: Instant,
): Promise<UndoResult> {
  const [review] = await findReviews(sql, [reviewId])
  if (review === undefined || review.learnerId !== learner.id) return { tag: 'unknown-review' }
  const card = await lockCard(sql, review.cardId)
  if (await isUndone(sql, reviewId)) return undone(card)
  await sql.run('INSERT INTO "Undo" ("id", "reviewId", "at") VALUES (?, ?, ?)', [
    randomUUID(),
    reviewId,
    instantText(now),
  ])
  const model = await readModel(sql, learner.id)
  const image = review.parameterSetId === model.parameterSetId ? undo(card, review) : null
  const memory = image ?? replay(card.id, await readLog(sql, card.id, model))
  const next = { ...card, memory, version: card.version + 1 }
  await writeCard(sql, next)
  return undone(next)
}

async function lockCard(sql: Sql, id: string): Promise<CardRow> {
  const [card] = await lockCards(sql, [id])
  if (card === undefined) throw new Error(`Card ${id} has reviews but is gone.`)
  return card
}

// Asked only once the card is held: an undo of the same review may have been under way.
async function isUndone(sql: Sql, reviewId: string): Promise<boolean> {
  const found = await sql.all('SELECT 1 FROM "Undo" WHERE "reviewId" = ?', [reviewId])
  return found.length > 0
}

const undone = ({ id, memory, version }: CardRow): UndoResult => ({
  tag: 'undone',
  cardId: id,
  memory,
  version,
})

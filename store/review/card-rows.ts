import { bandOf } from '#core/review/band.ts'
import type { Memory } from '#core/review/entry.ts'
import { instantText, marks, type Sql } from '../sql.ts'

/** A card as answering it needs it. */
export type CardRow = {
  readonly id: string
  readonly learnerId: string
  readonly questionId: string
  readonly part: string
  /** Of the question as the learner last met it. */
  readonly revision: number
  readonly questionRevision: number
  readonly version: number
  readonly memory: Memory
}

/**
 * Reads cards and keeps other writers off them to the end of the transaction: SQLite has one writer anyway, PostgreSQL
 * locks the rows, in one order for all, so that no two transactions wait for each other.
 */
export async function lockCards(sql: Sql, ids: readonly string[]): Promise<readonly CardRow[]> {
  const rows = await sql.all<Omit<CardRow, 'memory'> & { readonly memory: string }>(
    `SELECT c."id", c."learnerId", c."questionId", c."part", c."revision", c."version", c."memory",
       q."revision" AS "questionRevision"
     FROM "Card" c JOIN "Question" q ON q."id" = c."questionId"
     WHERE c."id" IN (${marks(ids)}) ORDER BY c."id" ${sql.provider === 'postgres' ? 'FOR UPDATE OF c' : ''}`,
    ids,
  )
  return rows.map((row) => ({ ...row, memory: JSON.parse(row.memory) }))
}

export async function writeCard(sql: Sql, card: CardRow): Promise<void> {
  const { phase, due, dueDay, band } = keysOf(card.memory)
  await sql.run(
    `UPDATE "Card" SET "revision" = ?, "version" = ?, "memory" = ?, "phase" = ?, "due" = ?, "dueDay" = ?, "band" = ?
     WHERE "id" = ?`,
    [card.revision, card.version, JSON.stringify(card.memory), phase, due, dueDay, band, card.id],
  )
}

/** What the queue finds a card by: all of it follows from the memory. */
export function keysOf(memory: Memory) {
  if (memory.phase === 'new') return { phase: memory.phase, due: null, dueDay: null, band: null }
  const { phase, due, dueDay, stability } = memory
  return { phase, due: instantText(due), dueDay, band: bandOf(stability) }
}

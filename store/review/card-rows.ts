import { bandOf, CHANGED_BAND } from '#core/review/band.ts'
import type { Memory } from '#core/review/entry.ts'
import { changesSince, type FactChange } from '#core/review/fact-change.ts'
import { instantText, marks, type Sql } from '../sql.ts'
import { readFactChanges } from './fact-changes.ts'

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
  /** Of the facts that the question cites, all there ever were. */
  readonly factChanges: readonly FactChange[]
}

/**
 * Reads cards and keeps other writers off them to the end of the transaction: SQLite has one writer anyway, PostgreSQL
 * locks the rows, in one order for all, so that no two transactions wait for each other.
 */
export async function lockCards(sql: Sql, ids: readonly string[]): Promise<readonly CardRow[]> {
  const rows = await sql.all<Omit<CardRow, 'memory' | 'factChanges'> & { readonly memory: string }>(
    `SELECT c."id", c."learnerId", c."questionId", c."part", c."revision", c."version", c."memory",
       q."revision" AS "questionRevision"
     FROM "Card" c JOIN "Question" q ON q."id" = c."questionId"
     WHERE c."id" IN (${marks(ids)}) ORDER BY c."id" ${sql.provider === 'postgres' ? 'FOR UPDATE OF c' : ''}`,
    ids,
  )
  // Once the cards are held: whoever loads content holds them while noting what changed.
  const changes = await readFactChanges(sql, [...new Set(rows.map(({ questionId }) => questionId))])
  return rows.map((row) => ({
    ...row,
    memory: JSON.parse(row.memory),
    factChanges: changes.get(row.questionId) ?? [],
  }))
}

export async function writeCard(sql: Sql, card: CardRow): Promise<void> {
  const { phase, due, dueDay, band } = keysOf(card)
  await sql.run(
    `UPDATE "Card" SET "revision" = ?, "version" = ?, "memory" = ?, "phase" = ?, "due" = ?, "dueDay" = ?, "band" = ?
     WHERE "id" = ?`,
    [card.revision, card.version, JSON.stringify(card.memory), phase, due, dueDay, band, card.id],
  )
}

/** What the queue finds a card by: all of it follows from the memory, and from what changed since. */
export function keysOf({ memory, factChanges }: Pick<CardRow, 'memory' | 'factChanges'>) {
  if (memory.phase === 'new') return { phase: memory.phase, due: null, dueDay: null, band: null }
  const { phase, due, dueDay, stability } = memory
  const band = changesSince(factChanges, memory).length > 0 ? CHANGED_BAND : bandOf(stability)
  return { phase, due: instantText(due), dueDay, band }
}

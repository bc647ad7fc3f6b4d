import { chunksOf } from '../chunks.ts'
import { keysOf, lockCards } from '../review/card-rows.ts'
import { marks, type Sql } from '../sql.ts'
import { moveRows } from '../write-rows.ts'
import { type FactKey, keyOf } from './note-fact-changes.ts'

/**
 * Files the seen cards of all questions that cite these facts where the queue looks for what comes back early, and those
 * of `relinked` questions, which cite others than before, where they now belong.
 */
export async function refileCards(
  sql: Sql,
  changed: readonly FactKey[],
  relinked: readonly string[],
): Promise<void> {
  const any = await sql.all('SELECT 1 FROM "FactChange" LIMIT 1', [])
  if (any.length === 0) return
  const questionIds = new Set([...relinked, ...(await questionsCiting(sql, changed))])
  const cardIds: string[] = []
  for (const chunk of chunksOf([...questionIds])) {
    const seen = await sql.all<{ readonly id: string }>(
      `SELECT "id" FROM "Card" WHERE "questionId" IN (${marks(chunk)}) AND "phase" <> 'new'`,
      chunk,
    )
    cardIds.push(...seen.map(({ id }) => id))
  }
  // In the order of their ids over all chunks: whoever else locks cards does so too.
  for (const chunk of chunksOf(cardIds.sort())) {
    const cards = await lockCards(sql, chunk)
    await moveRows(
      sql,
      'Card',
      { band: 'INTEGER' },
      cards.map((card) => ({ id: card.id, band: keysOf(card).band })),
    )
  }
}

async function questionsCiting(sql: Sql, facts: readonly FactKey[]): Promise<readonly string[]> {
  const changed = new Set(facts.map(keyOf))
  const found: string[] = []
  for (const chunk of chunksOf([...new Set(facts.map(({ factId }) => factId))])) {
    const links = await sql.all<FactKey & { readonly questionId: string }>(
      `SELECT "packId", "factId", "questionId" FROM "QuestionFact" WHERE "factId" IN (${marks(chunk)})`,
      chunk,
    )
    found.push(...links.filter((link) => changed.has(keyOf(link))).map(({ questionId }) => questionId))
  }
  return found
}

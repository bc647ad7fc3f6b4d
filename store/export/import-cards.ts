import { chunksOf } from '../chunks.ts'
import { instantText, marks, type Sql } from '../sql.ts'
import type { ExportedCard } from './document.ts'
import { insert } from './insert.ts'

/** Where the reviews of an imported card go. */
export type Target = {
  readonly cardId: string
  /** The card's version once they are there. */
  readonly version: number
}

/** Finds or makes a card for each, by the id that it has in the document. */
export async function importCards(
  sql: Sql,
  learnerId: string,
  cards: readonly ExportedCard[],
): Promise<ReadonlyMap<string, Target>> {
  const targets = new Map<string, Target>()
  for (const chunk of chunksOf(cards)) {
    const held = await readHeld(sql, learnerId, chunk)
    for (const card of chunk) {
      const mine = held.get(keyOf(card))
      targets.set(card.id, await importCard(sql, learnerId, card, mine))
    }
  }
  return targets
}

type Held = {
  readonly id: string
  readonly questionId: string
  readonly part: string
  readonly revision: number
  readonly version: number
  readonly suspendedAt: string | null
}

const keyOf = ({ questionId, part }: { readonly questionId: string; readonly part: string }): string =>
  `${questionId} ${part}`

async function readHeld(
  sql: Sql,
  learnerId: string,
  cards: readonly ExportedCard[],
): Promise<ReadonlyMap<string, Held>> {
  const questions = [...new Set(cards.map(({ questionId }) => questionId))]
  const rows = await sql.all<Held>(
    `SELECT "id", "questionId", "part", "revision", "version", "suspendedAt" FROM "Card"
     WHERE "learnerId" = ? AND "questionId" IN (${marks(questions)})
     ORDER BY "id" ${sql.provider === 'postgres' ? 'FOR UPDATE' : ''}`,
    [learnerId, ...questions],
  )
  return new Map(rows.map((row) => [keyOf(row), row]))
}

async function importCard(
  sql: Sql,
  learnerId: string,
  card: ExportedCard,
  mine: Held | undefined,
): Promise<Target> {
  const suspendedAt = card.suspendedAt === null ? null : instantText(Date.parse(card.suspendedAt))
  if (mine === undefined) {
    // A learner has a card for every part that the content has, so this part is gone.
    const { id, questionId, part, axis, position, revision } = card
    const unseen = { active: 0, version: 0, memory: JSON.stringify({ phase: 'new' }), phase: 'new' }
    await insert(sql, 'Card', {
      id,
      learnerId,
      questionId,
      part,
      axis,
      position,
      revision,
      suspendedAt,
      ...unseen,
    })
    return { cardId: id, version: card.version }
  }
  if (suspendedAt !== null && mine.suspendedAt === null) {
    await sql.run('UPDATE "Card" SET "suspendedAt" = ?, "active" = ? WHERE "id" = ?', [
      suspendedAt,
      0,
      mine.id,
    ])
  }
  if (mine.version > 0) {
    await setRevision(sql, mine.id, Math.max(mine.revision, card.revision))
    return { cardId: mine.id, version: Math.max(mine.version, card.version) + 1 }
  }
  // Intervals are drawn by the card's id: with the document's own they are what they were.
  await setRevision(sql, mine.id, card.revision)
  await sql.run('UPDATE "Card" SET "id" = ? WHERE "id" = ?', [card.id, mine.id])
  await sql.run('UPDATE "AttemptItem" SET "cardId" = ? WHERE "cardId" = ?', [card.id, mine.id])
  return { cardId: card.id, version: card.version }
}

const setRevision = (sql: Sql, id: string, revision: number): Promise<void> =>
  sql.run('UPDATE "Card" SET "revision" = ? WHERE "id" = ?', [revision, id])

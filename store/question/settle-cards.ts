import { chunksOf } from '../chunks.ts'
import { marks, type Sql } from '../sql.ts'
import { moveRows } from '../write-rows.ts'
import { createCards, type PartPlaced, type Placed, partsPlaced } from './deal-cards.ts'

/** Gives every learner a card for each part of these questions; a part that is gone keeps its card, inactive. */
export async function settleCards(sql: Sql, questions: readonly Placed[]): Promise<void> {
  const learners = await sql.all<{ readonly id: string }>('SELECT "id" FROM "Learner"', [])
  if (learners.length === 0) return
  for (const chunk of chunksOf(questions)) {
    const parts = new Map(chunk.flatMap(partsPlaced).map((part) => [keyOf(part), part]))
    const cards = await readCards(sql, chunk)
    await moveCards(sql, cards, parts)
    await setActive(sql, cards, parts)
    const held = new Set(cards.map((card) => `${card.learnerId} ${keyOf(card)}`))
    const missing = learners.flatMap(({ id: learnerId }) =>
      [...parts.values()]
        .filter((part) => !held.has(`${learnerId} ${keyOf(part)}`))
        .map((part) => ({ ...part, learnerId })),
    )
    await createCards(sql, missing)
  }
}

export async function retireCards(sql: Sql, questionIds: readonly string[]): Promise<void> {
  await sql.run(
    `UPDATE "Card" SET "active" = FALSE WHERE "questionId" IN (${marks(questionIds)})`,
    questionIds,
  )
}

type Card = {
  readonly id: string
  readonly learnerId: string
  readonly questionId: string
  readonly part: string
  readonly axis: string
  readonly position: number
  readonly active: number
  readonly suspended: number
}

function readCards(sql: Sql, questions: readonly Placed[]): Promise<readonly Card[]> {
  const ids = questions.map(({ question }) => question.id)
  return sql.all<Card>(
    `SELECT "id", "learnerId", "questionId", "part", "axis", "position", CAST("active" AS INTEGER) AS "active",
       CASE WHEN "suspendedAt" IS NULL THEN 0 ELSE 1 END AS "suspended"
     FROM "Card" WHERE "questionId" IN (${marks(ids)})`,
    ids,
  )
}

const keyOf = ({ questionId, part }: { readonly questionId: string; readonly part: string }): string =>
  `${questionId} ${part}`

type Parts = ReadonlyMap<string, PartPlaced>

async function moveCards(sql: Sql, cards: readonly Card[], parts: Parts): Promise<void> {
  const moved = cards.flatMap(({ id, axis, position, ...card }) => {
    const part = parts.get(keyOf(card))
    return part === undefined || (part.axis === axis && part.position === position)
      ? []
      : [{ id, axis: part.axis, position: part.position }]
  })
  await moveRows(sql, 'Card', { axis: 'TEXT', position: 'INTEGER' }, moved)
}

async function setActive(sql: Sql, cards: readonly Card[], parts: Parts): Promise<void> {
  const wanted = (card: Card) => (card.suspended === 0 && parts.has(keyOf(card)) ? 1 : 0)
  for (const [active, literal] of [
    [1, 'TRUE'],
    [0, 'FALSE'],
  ] as const) {
    const wrong = cards
      .filter((card) => wanted(card) === active && card.active !== active)
      .map(({ id }) => id)
    for (const chunk of chunksOf(wrong)) {
      await sql.run(`UPDATE "Card" SET "active" = ${literal} WHERE "id" IN (${marks(chunk)})`, chunk)
    }
  }
}

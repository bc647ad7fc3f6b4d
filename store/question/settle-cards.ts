import { chunksOf } from '../chunks.ts'
import type { Rows } from '../db.ts'
import { join, sqltag as sql } from '../prisma-sql.ts'
import { createCards, type PartPlaced, type Placed, partsPlaced } from './deal-cards.ts'

/** Gives every learner a card for each part of these questions; a part that is gone keeps its card, inactive. */
export async function settleCards(rows: Rows, questions: readonly Placed[]): Promise<void> {
  const learners = await rows.learner.findMany({ select: { id: true } })
  if (learners.length === 0) return
  for (const chunk of chunksOf(questions)) {
    const parts = new Map(chunk.flatMap(partsPlaced).map((part) => [keyOf(part), part]))
    const cards = await readCards(rows, chunk)
    await moveCards(
      rows,
      cards.flatMap((card) => {
        const part = parts.get(keyOf(card))
        return part === undefined || isInPlace(card, part) ? [] : [{ ...part, id: card.id }]
      }),
    )
    await setActive(rows, cards, parts)
    const held = new Set(cards.map((card) => `${card.learnerId} ${keyOf(card)}`))
    const missing = learners.flatMap(({ id: learnerId }) =>
      [...parts.values()]
        .filter((part) => !held.has(`${learnerId} ${keyOf(part)}`))
        .map((part) => ({ ...part, learnerId })),
    )
    await createCards(rows, missing)
  }
}

export async function retireCards(rows: Rows, questionIds: readonly string[]): Promise<void> {
  await rows.card.updateMany({ where: { questionId: { in: [...questionIds] } }, data: { active: false } })
}

type Card = Awaited<ReturnType<typeof readCards>>[number]

const readCards = (rows: Rows, questions: readonly Placed[]) =>
  rows.card.findMany({
    where: { questionId: { in: questions.map(({ question }) => question.id) } },
    select: {
      id: true,
      learnerId: true,
      questionId: true,
      part: true,
      axis: true,
      position: true,
      active: true,
      suspendedAt: true,
    },
  })

const keyOf = ({ questionId, part }: { readonly questionId: string; readonly part: string }): string =>
  `${questionId} ${part}`

const isInPlace = (card: Card, part: PartPlaced): boolean =>
  card.axis === part.axis && card.position === part.position

async function moveCards(
  rows: Rows,
  moved: readonly (PartPlaced & { readonly id: string })[],
): Promise<void> {
  for (const chunk of chunksOf(moved)) {
    const values = join(chunk.map(({ id, axis, position }) => sql`(${id}, ${axis}, ${position})`))
    await rows.$executeRaw`
      UPDATE "Card" SET "axis" = moved.column2, "position" = CAST(moved.column3 AS INTEGER)
      FROM (SELECT * FROM (VALUES ${values}) AS listed) AS moved WHERE "Card"."id" = moved.column1`
  }
}

async function setActive(
  rows: Rows,
  cards: readonly Card[],
  parts: ReadonlyMap<string, PartPlaced>,
): Promise<void> {
  for (const active of [true, false]) {
    const wrong = cards.filter((card) => {
      const wanted = card.suspendedAt === null && parts.has(keyOf(card))
      return wanted === active && card.active !== active
    })
    for (const chunk of chunksOf(wrong)) {
      await rows.card.updateMany({ where: { id: { in: chunk.map(({ id }) => id) } }, data: { active } })
    }
  }
}

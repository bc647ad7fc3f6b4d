import { randomUUID } from 'node:crypto'
import { partsOf, type Question } from '#core/question/question.ts'
import { CHUNK } from '../chunks.ts'
import type { Sql } from '../sql.ts'
import { writeRows } from '../write-rows.ts'

/** A question with its place among all of them. */
export type Placed = { readonly question: Question; readonly place: number }

/** Gives a new learner a card for every part of every question. */
export async function dealCards(sql: Sql, learnerId: string): Promise<void> {
  for (let after = -1; ; ) {
    const found = await sql.all<{ readonly place: number; readonly body: string }>(
      `SELECT "place", "body" FROM "Question" WHERE "retiredAt" IS NULL AND "place" > ?
       ORDER BY "place" LIMIT ${CHUNK}`,
      [after],
    )
    const placed = found.map(({ place, body }) => ({ place, question: JSON.parse(body) as Question }))
    await createCards(
      sql,
      placed.flatMap(partsPlaced).map((part) => ({ ...part, learnerId })),
    )
    const last = found.at(-1)
    if (last === undefined) return
    after = last.place
  }
}

export type PartPlaced = {
  readonly questionId: string
  readonly part: string
  readonly axis: string
  readonly position: number
  readonly revision: number
}

/** A flip is met some questions after the scenario that it changes. */
export const partsPlaced = ({ question, place }: Placed): readonly PartPlaced[] =>
  partsOf(question).map((part, index) => ({
    questionId: question.id,
    part,
    axis: question.axis,
    position: (place + FLIP_AFTER * index) * ROOM + index,
    revision: question.revision,
  }))

const FLIP_AFTER = 3
// Between two places: no scenario has that many flips.
const ROOM = 10

export function createCards(
  sql: Sql,
  parts: readonly (PartPlaced & { readonly learnerId: string })[],
): Promise<void> {
  const unseen = { active: 1, version: 0, memory: '{"phase":"new"}', phase: 'new' }
  return writeRows(
    sql,
    'Card',
    parts.map((part) => ({ id: randomUUID(), ...part, ...unseen })),
  )
}

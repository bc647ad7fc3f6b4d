import { randomUUID } from 'node:crypto'
import { partsOf, type Question } from '#core/question/question.ts'
import { CHUNK, chunksOf } from '../chunks.ts'
import type { Rows } from '../db.ts'
import { fromJson } from '../json.ts'

/** A question with its place among all of them. */
export type Placed = { readonly question: Question; readonly place: number }

/** Gives a new learner a card for every part of every question. */
export async function dealCards(rows: Rows, learnerId: string): Promise<void> {
  for (let after = -1; ; ) {
    const found = await rows.question.findMany({
      where: { retiredAt: null, place: { gt: after } },
      orderBy: { place: 'asc' },
      take: CHUNK,
      select: { place: true, body: true },
    })
    const placed = found.map(({ place, body }) => ({ place, question: fromJson<Question>(body) }))
    await createCards(
      rows,
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

export async function createCards(
  rows: Rows,
  parts: readonly (PartPlaced & { readonly learnerId: string })[],
): Promise<void> {
  for (const chunk of chunksOf(parts)) {
    const unseen = { active: true, version: 0, memory: { phase: 'new' }, phase: 'new' }
    await rows.card.createMany({ data: chunk.map((part) => ({ id: randomUUID(), ...part, ...unseen })) })
  }
}

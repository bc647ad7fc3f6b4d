import { refuse } from '#app/_server/refusal.ts'
import { check, id } from '#app/api/checked.ts'
import type { Learner } from '#core/learner/learner.ts'
import { type Database, database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import type { CardResult } from '#store/review/card.ts'

export type CardContext = { readonly params: Promise<{ readonly id: string }> }

/** Changes the card that the path names, and answers with what became of it. */
export async function changed(
  { params }: CardContext,
  change: (db: Database, learner: Learner, cardId: string) => Promise<CardResult>,
): Promise<Response> {
  const cardId = check((await params).id, id)
  if (cardId.tag === 'refused') return refuse(404, 'There is no such card.')
  const db = await database()
  const result = await change(db, await readLearner(db), cardId.value)
  if (result.tag === 'unknown-card') return refuse(404, 'There is no such card.')
  const { memory, version } = result
  return Response.json({ cardId: result.cardId, memory, version })
}

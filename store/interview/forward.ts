import type { Missed } from '#core/interview/report/missed.ts'
import type { Learner } from '#core/learner/learner.ts'
import type { Instant } from '#core/review/entry.ts'
import { lockCards } from '../review/card-rows.ts'
import { readModel } from '../review/model.ts'
import { foldIn, type Job } from '../review/record.ts'
import { marks, type Sql } from '../sql.ts'
import type { MissedCard } from './missed.ts'
import { dueDayOf, reviewIdOf } from './told.ts'

export type Forward = { readonly card: MissedCard; readonly job: Job }

/**
 * The cards that come forward by what was missed, with what is to be recorded for it. A card that is due as soon anyway is left
 * as it is, and so is one that is suspended.
 */
export async function forwardOf(
  sql: Sql,
  learner: Learner,
  interviewId: string,
  missed: readonly Missed[],
  now: Instant,
): Promise<readonly Forward[]> {
  if (missed.length === 0) return []
  const ids = missed.map(({ cardId }) => cardId)
  const active = await readActive(sql, ids)
  const cards = new Map((await lockCards(sql, ids)).map((card) => [card.id, card]))
  const model = await readModel(sql, learner.id)
  const forward: Forward[] = []
  for (const one of missed) {
    const card = cards.get(one.cardId)
    if (card === undefined || !active.has(one.cardId)) continue
    const job = jobOf(learner, reviewIdOf(interviewId, one.ask), one, card.version, now)
    const { memory } = await foldIn(sql, job, card, model)
    const [dueBefore, dueAfter] = [dueDayOf(card.memory), dueDayOf(memory)]
    if (dueBefore !== null && (dueAfter === null || dueAfter >= dueBefore)) continue
    const { cardId, questionId, part, title, ask, grade, why } = one
    forward.push({ card: { cardId, questionId, part, title, ask, grade, why, dueBefore, dueAfter }, job })
  }
  return forward
}

const jobOf = (
  learner: Learner,
  id: string,
  { cardId, grade, answer, answeredAt, ms, revision }: Missed,
  version: number,
  now: Instant,
): Job => ({
  learner,
  now,
  submitted: {
    ...{ id, cardId, version, grade, derivedGrade: grade, answer, revision },
    agoMs: Math.max(0, now - answeredAt),
    durationMs: Math.min(Math.round(ms), LONGEST),
    source: 'interview',
  },
})

// Whoever took longer went away from the screen.
const LONGEST = 10 * 60_000

async function readActive(sql: Sql, cardIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await sql.all<{ readonly id: string }>(
    `SELECT "id" FROM "Card" WHERE "active" = TRUE AND "id" IN (${marks(cardIds)})`,
    cardIds,
  )
  return new Set(rows.map(({ id }) => id))
}

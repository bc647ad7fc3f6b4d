import type { AskId } from '#core/interview/ask.ts'
import type { Missed } from '#core/interview/report/missed.ts'
import type { Memory, StudyDay } from '#core/review/entry.ts'
import { derivedId } from '../review/derived-id.ts'
import { findReviews } from '../review/review-rows.ts'
import { marks, type Sql } from '../sql.ts'
import type { MissedCard } from './missed.ts'

/** Of the review that tells the scheduler what the answer to an ask came to: there is one at most. */
export const reviewIdOf = (interviewId: string, ask: AskId): string => derivedId(`${interviewId}/${ask}`)

/** What the scheduler was told, be it taken back or not, in the order of the asks. */
export async function readTold(
  sql: Sql,
  interviewId: string,
  asks: readonly AskId[],
  missed: readonly Missed[],
): Promise<readonly { readonly reviewId: string; readonly card: MissedCard }[]> {
  if (asks.length === 0) return []
  const reviews = new Map(
    (
      await findReviews(
        sql,
        asks.map((ask) => reviewIdOf(interviewId, ask)),
      )
    ).map((review) => [review.id, review]),
  )
  const questions = await readQuestions(
    sql,
    [...reviews.values()].map(({ cardId }) => cardId),
  )
  return asks.flatMap((ask) => {
    const reviewId = reviewIdOf(interviewId, ask)
    const review = reviews.get(reviewId)
    const question = questions.get(review?.cardId ?? '')
    if (review === undefined || question === undefined || review.grade === null) return []
    const { cardId, grade, before, after, folded } = review
    const card = {
      ...{ cardId, ...question, ask, grade },
      why: missed.find((one) => one.ask === ask)?.why ?? null,
      dueBefore: dueDayOf(before),
      dueAfter: dueDayOf(folded ?? after),
    }
    return [{ reviewId, card }]
  })
}

/** Null before the first review. */
export const dueDayOf = (memory: Memory): StudyDay | null => (memory.phase === 'new' ? null : memory.dueDay)

type CardQuestion = Pick<MissedCard, 'questionId' | 'part' | 'title'>

async function readQuestions(
  sql: Sql,
  cardIds: readonly string[],
): Promise<ReadonlyMap<string, CardQuestion>> {
  if (cardIds.length === 0) return new Map()
  const rows = await sql.all<CardQuestion & { readonly id: string }>(
    `SELECT c."id", c."questionId", c."part", q."title" FROM "Card" c JOIN "Question" q ON q."id" = c."questionId"
     WHERE c."id" IN (${marks(cardIds)})`,
    cardIds,
  )
  return new Map(rows.map(({ id, ...question }) => [id, question]))
}

import type { Rules } from '#core/review/entry.ts'
import { replay } from '#core/review/replay.ts'
import { chunksOf } from '../chunks.ts'
import { lockCards, writeCard } from '../review/card-rows.ts'
import { readModel } from '../review/model.ts'
import { insertReview, readLog } from '../review/review-rows.ts'
import { instantText, marks, type Sql } from '../sql.ts'
import type { ExportDocument, ExportedReview } from './document.ts'
import type { Target } from './import-cards.ts'
import { insert, known } from './insert.ts'

/** Adds what the log does not have yet, and works out the memories anew. Gives the number of added reviews. */
export async function importReviews(
  sql: Sql,
  learnerId: string,
  document: ExportDocument,
  targets: ReadonlyMap<string, Target>,
): Promise<number> {
  const { reviews, cards, parameterSets } = document
  const mine = await known(sql, 'Review', reviews)
  const undone = await knownUndone(sql, reviews)
  const origins = new Map(cards.map((card) => [card.id, card]))
  const weights = new Map(parameterSets.map((set) => [set.id, set.weights]))
  const touched = new Map<string, Target>()
  for (const review of reviews) {
    const origin = origins.get(review.cardId)
    const target = targets.get(review.cardId)
    if (origin === undefined || target === undefined)
      throw new Error(`Card ${review.cardId} was not imported.`)
    const { parameterSetId, desiredRetention } = review
    const rules = { parameterSetId, desiredRetention, weights: weights.get(parameterSetId) ?? [] }
    const place = { learnerId, cardId: target.cardId, questionId: origin.questionId, part: origin.part }
    if (!mine.has(review.id)) await insertReview(sql, { ...place, ...rowOf(review, rules) })
    if (review.undo !== null && !undone.has(review.id)) {
      const { id, at } = review.undo
      await insert(sql, 'Undo', { id, reviewId: review.id, at: instantText(Date.parse(at)) })
    } else if (mine.has(review.id)) continue
    touched.set(target.cardId, target)
  }
  await rebuild(sql, learnerId, [...touched.values()])
  return reviews.filter(({ id }) => !mine.has(id)).length
}

function rowOf(review: ExportedReview, rules: Rules) {
  const { id, kind, grade, studyDay, zoneOffsetMinutes, cutoffHour, placedDays, at, recordedAt } = review
  const day = { at: Date.parse(at), studyDay, zoneOffsetMinutes, cutoffHour }
  const entry = { id, kind, grade, ...day, rules, placedDays }
  const { source, derivedGrade, answer, durationMs, revision, elapsedDays, retrievability } = review
  const { before, after, folded, version } = review
  const given = { source, derivedGrade, answer, durationMs, revision }
  const changed = { elapsedDays, retrievability, before, after, folded, version }
  return { entry, recordedAt: Date.parse(recordedAt), ...given, ...changed }
}

async function knownUndone(sql: Sql, reviews: readonly ExportedReview[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const chunk of chunksOf(reviews)) {
    const rows = await sql.all<{ readonly reviewId: string }>(
      `SELECT "reviewId" FROM "Undo" WHERE "reviewId" IN (${marks(chunk)})`,
      chunk.map(({ id }) => id),
    )
    for (const { reviewId } of rows) found.add(reviewId)
  }
  return found
}

async function rebuild(sql: Sql, learnerId: string, targets: readonly Target[]): Promise<void> {
  const versions = new Map(targets.map(({ cardId, version }) => [cardId, version]))
  for (const chunk of chunksOf([...versions.keys()])) {
    const held = await lockCards(sql, chunk)
    const model = await readModel(sql, learnerId)
    for (const card of held) {
      const memory = replay(card.id, await readLog(sql, card.id, model))
      await writeCard(sql, { ...card, memory, version: versions.get(card.id) ?? card.version })
    }
  }
}

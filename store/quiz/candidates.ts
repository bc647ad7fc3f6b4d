import type { Fact } from '#core/question/fact.ts'
import { ageOf, MAX_DAYS } from '#core/question/fact-age.ts'
import type { Candidate, Novelty } from '#core/quiz/draw.ts'
import type { QuizPlan } from '#core/quiz/plan.ts'
import type { Judgement } from '#core/quiz/result.ts'
import { CHANGED_BAND } from '#core/review/band.ts'
import type { Instant, Memory, Rules } from '#core/review/entry.ts'
import { retrievability } from '#core/review/memory.ts'
import { chunksOf } from '../chunks.ts'
import { readShownInInterviews } from '../interview/shown.ts'
import { marks, type Sql } from '../sql.ts'

export type DrawCandidate = Candidate & { readonly cardId: string }

type Asker = { readonly id: string; readonly rules: Rules }

/**
 * What may be drawn for a plan, with what is known of the learner as far as the plan's set asks for it. No question is
 * parsed, however many there are.
 */
export async function readCandidates(
  sql: Sql,
  learner: Asker,
  plan: QuizPlan,
  now: Instant,
): Promise<readonly DrawCandidate[]> {
  const cards = await readCards(sql, learner.id, plan)
  const shown = await readShown(sql, learner.id)
  const tooOld = plan.mode === 'exam' ? await readTooOld(sql, plan.packId, now) : NONE
  const missed = plan.set === 'missed' ? await readMissed(sql, learner.id) : () => false
  // A review that was taken back leaves the memory new and the version raised: the text was seen.
  const isSeen = ({ cardId, version }: CardRow) => version > 0 || shown.has(cardId)
  const known = new Set(cards.filter(isSeen).map(({ questionId }) => questionId))
  const noveltyOf = (card: CardRow): Novelty =>
    isSeen(card) ? 'repeat' : known.has(card.questionId) ? 'part' : 'question'
  const active = cards.filter((card) => card.active === 1)
  // Whoever knows one part by the old fact would answer the others by it.
  const changed = new Set(
    active.filter(({ band }) => band === CHANGED_BAND).map(({ questionId }) => questionId),
  )
  return active.map((card) => {
    const { cardId, questionId, part, axis } = card
    const memory = card.memory === null ? null : (JSON.parse(card.memory) as Memory)
    return {
      cardId,
      questionId,
      part,
      axis,
      novelty: noveltyOf(card),
      stale: tooOld.has(questionId) || changed.has(questionId),
      missed: missed(cardId, memory),
      recall: recallOf(memory, learner.rules, now),
    }
  })
}

const NONE: ReadonlySet<string> = new Set()

type CardRow = {
  readonly cardId: string
  readonly questionId: string
  readonly part: string
  readonly axis: string
  readonly version: number
  readonly band: number | null
  readonly active: number
  readonly memory: string | null
}

/** Inactive cards too: one that is suspended may have shown the question. */
function readCards(sql: Sql, learnerId: string, plan: QuizPlan): Promise<readonly CardRow[]> {
  const filters: readonly (readonly [string, readonly string[]])[] =
    plan.parts.length > 0
      ? [['id', [...new Set(plan.parts.map((key) => key.slice(0, key.indexOf('/'))))]]]
      : [
          ['axis', plan.axes],
          ['level', plan.levels],
          ['kind', plan.kinds],
        ]
  const used = filters.filter(([, values]) => values.length > 0)
  const where = used.map(([column, values]) => `AND q."${column}" IN (${marks(values)})`).join(' ')
  const needsMemory = plan.set === 'weakest' || plan.set === 'missed'
  const memory = needsMemory ? `CASE WHEN c."phase" = 'new' THEN NULL ELSE c."memory" END` : 'NULL'
  return sql.all<CardRow>(
    `SELECT c."id" AS "cardId", c."questionId", c."part", q."axis", c."version", c."band",
       CAST(c."active" AS INTEGER) AS "active", ${memory} AS "memory"
     FROM "Question" q JOIN "Card" c ON c."questionId" = q."id"
     WHERE q."retiredAt" IS NULL AND q."packId" = ? AND c."learnerId" = ? ${where}`,
    [plan.packId, learnerId, ...used.flatMap(([, values]) => values)],
  )
}

/** Cards that an attempt or an interview has shown, whether or not they were answered. */
async function readShown(sql: Sql, learnerId: string): Promise<ReadonlySet<string>> {
  const rows = await sql.all<{ readonly cardId: string }>(
    `SELECT DISTINCT i."cardId" FROM "Attempt" a JOIN "AttemptItem" i ON i."attemptId" = a."id" WHERE a."learnerId" = ?`,
    [learnerId],
  )
  const interviewed = await readShownInInterviews(sql, learnerId)
  return new Set([...rows, ...interviewed].map(({ cardId }) => cardId))
}

/** Questions that rest on a fact that was verified too long ago. */
async function readTooOld(sql: Sql, packId: string, now: Instant): Promise<ReadonlySet<string>> {
  const rows = await sql.all<{ readonly body: string }>(
    'SELECT "body" FROM "Fact" WHERE "packId" = ? AND "place" >= 0',
    [packId],
  )
  const today = new Date(now).toISOString().slice(0, 10)
  const old = rows
    .map(({ body }) => JSON.parse(body) as Fact)
    .filter((fact) => ageOf(fact, today) > MAX_DAYS)
    .map(({ id }) => id)
  const found = new Set<string>()
  for (const chunk of chunksOf(old)) {
    const citing = await sql.all<{ readonly questionId: string }>(
      `SELECT DISTINCT "questionId" FROM "QuestionFact" WHERE "packId" = ? AND "factId" IN (${marks(chunk)})`,
      [packId, ...chunk],
    )
    for (const { questionId } of citing) found.add(questionId)
  }
  return found
}

/** Whether the last answer to a card was a miss, be it in an attempt or in a review. */
async function readMissed(
  sql: Sql,
  learnerId: string,
): Promise<(cardId: string, memory: Memory | null) => boolean> {
  const again = await sql.all<{ readonly cardId: string }>(
    `SELECT DISTINCT r."cardId" FROM "Review" r
     WHERE r."learnerId" = ? AND r."grade" = 'again' AND ${HOLDS('r')} AND NOT EXISTS
       (SELECT 1 FROM "Review" l WHERE l."cardId" = r."cardId"
        AND (l."at" > r."at" OR (l."at" = r."at" AND l."id" > r."id")) AND ${HOLDS('l')})`,
    [learnerId],
  )
  const judged = await sql.all<{ readonly cardId: string; readonly outcome: string }>(
    `SELECT i."cardId", i."outcome" FROM "Attempt" a JOIN "AttemptItem" i ON i."attemptId" = a."id"
     WHERE a."learnerId" = ? AND i."outcome" IS NOT NULL`,
    [learnerId],
  )
  const forgotten = new Set(again.map(({ cardId }) => cardId))
  const last = new Map<string, { readonly at: Instant; readonly missed: boolean }>()
  for (const { cardId, outcome } of judged) {
    const { answered, answeredAt: at, feeds } = JSON.parse(outcome) as Judgement
    if (answered && at !== null && at >= (last.get(cardId)?.at ?? 0))
      last.set(cardId, { at, missed: feeds === 'again' })
  }
  return (cardId, memory) => {
    const reviewedAt = memory === null || memory.phase === 'new' ? 0 : memory.lastReviewedAt
    const attempt = last.get(cardId)
    // What an attempt told the scheduler has the time of its answer.
    return attempt !== undefined && attempt.at >= reviewedAt ? attempt.missed : forgotten.has(cardId)
  }
}

const HOLDS = (review: string): string =>
  `NOT EXISTS (SELECT 1 FROM "Undo" u WHERE u."reviewId" = ${review}."id")`

function recallOf(memory: Memory | null, rules: Rules, now: Instant): number | null {
  if (memory === null || memory.phase === 'new') return null
  // After the clock was set back.
  return retrievability(memory, Math.max(now, memory.lastReviewedAt), rules)
}

import type { Question } from '#core/question/question.ts'
import type { AttemptEvent } from '#core/quiz/attempt.ts'
import type { Novelty } from '#core/quiz/draw.ts'
import type { QuizPlan } from '#core/quiz/plan.ts'
import type { AttemptResult, Judgement } from '#core/quiz/result.ts'
import type { Instant } from '#core/review/entry.ts'
import { instantOf, marks, type Sql } from '../sql.ts'

export type AttemptRow = {
  readonly id: string
  readonly plan: QuizPlan
  readonly contentHash: string
  readonly startedAt: Instant
  readonly endsAt: Instant | null
  readonly handedInAt: Instant | null
  readonly result: AttemptResult | null
  readonly takenBackAt: Instant | null
}

export type ItemRow = {
  readonly place: number
  readonly cardId: string
  readonly questionId: string
  readonly part: string
  readonly novelty: Novelty
  readonly outcome: Judgement | null
  /** As it was when it was drawn. */
  readonly question: Question
}

/** Null where this learner has no such attempt. */
export const readAttemptRow = (sql: Sql, learnerId: string, id: string): Promise<AttemptRow | null> =>
  find(sql, learnerId, id, '')

/** The same, with other writers kept off the attempt to the end of the transaction. */
export const lockAttempt = (sql: Sql, learnerId: string, id: string): Promise<AttemptRow | null> =>
  find(sql, learnerId, id, sql.provider === 'postgres' ? 'FOR UPDATE' : '')

async function find(sql: Sql, learnerId: string, id: string, lock: string): Promise<AttemptRow | null> {
  const [row] = await sql.all<TextRow>(
    `SELECT ${COLUMNS} FROM "Attempt" WHERE "id" = ? AND "learnerId" = ? ${lock}`,
    [id, learnerId],
  )
  return row === undefined ? null : attemptOf(row)
}

const COLUMNS = '"id", "plan", "contentHash", "startedAt", "endsAt", "handedInAt", "result", "takenBackAt"'

type TextRow = Record<'id' | 'plan' | 'contentHash' | 'startedAt', string> &
  Record<'endsAt' | 'handedInAt' | 'result' | 'takenBackAt', string | null>

const attemptOf = (row: TextRow): AttemptRow => ({
  id: row.id,
  plan: JSON.parse(row.plan),
  contentHash: row.contentHash,
  startedAt: instantOf(row.startedAt),
  endsAt: orNull(row.endsAt, instantOf),
  handedInAt: orNull(row.handedInAt, instantOf),
  result: orNull(row.result, JSON.parse),
  takenBackAt: orNull(row.takenBackAt, instantOf),
})

/** In the order of their places; `places` are all where none are named. */
export async function readItems(
  sql: Sql,
  attemptId: string,
  places?: readonly number[],
): Promise<readonly ItemRow[]> {
  type Row = Omit<ItemRow, 'outcome' | 'question'> & {
    readonly outcome: string | null
    readonly question: string
  }
  const some = places === undefined ? '' : `AND i."place" IN (${marks(places)})`
  const rows = await sql.all<Row>(
    `SELECT i."place", i."cardId", i."questionId", i."part", i."novelty", i."outcome", t."body" AS "question"
     FROM "AttemptItem" i JOIN "QuestionText" t ON t."questionId" = i."questionId" AND t."hash" = i."hash"
     WHERE i."attemptId" = ? ${some} ORDER BY i."place"`,
    [attemptId, ...(places ?? [])],
  )
  return rows.map((row) => ({
    ...row,
    outcome: orNull(row.outcome, JSON.parse),
    question: JSON.parse(row.question),
  }))
}

/** As they count: by time, then by id. */
export async function readEvents(sql: Sql, attemptId: string): Promise<readonly AttemptEvent[]> {
  type Row = { readonly id: string; readonly place: number; readonly at: string; readonly body: string }
  const rows = await sql.all<Row>(
    'SELECT "id", "place", "at", "body" FROM "AttemptEvent" WHERE "attemptId" = ? ORDER BY "at", "id"',
    [attemptId],
  )
  return rows.map(({ id, place, at, body }) => ({ id, place, at: instantOf(at), ...JSON.parse(body) }))
}

export const writeOutcome = (sql: Sql, attemptId: string, place: number, outcome: Judgement): Promise<void> =>
  sql.run('UPDATE "AttemptItem" SET "outcome" = ? WHERE "attemptId" = ? AND "place" = ?', [
    JSON.stringify(outcome),
    attemptId,
    place,
  ])

const orNull = <T>(text: string | null, read: (text: string) => T): T | null =>
  text === null ? null : read(text)

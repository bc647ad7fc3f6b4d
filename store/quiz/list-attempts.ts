import { fold } from '#core/quiz/attempt.ts'
import type { QuizPlan } from '#core/quiz/plan.ts'
import type { AttemptResult } from '#core/quiz/result.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { instantOf, instantText } from '../sql.ts'
import { readEvents } from './attempt-rows.ts'

export type RunningAttempt = {
  readonly id: string
  readonly plan: QuizPlan
  readonly startedAt: Instant
  readonly endsAt: Instant | null
  readonly places: number
  readonly answered: number
}

export type PastAttempt = {
  readonly id: string
  readonly plan: QuizPlan
  readonly startedAt: Instant
  readonly handedInAt: Instant
  readonly result: AttemptResult
}

export type PastAttempts = {
  readonly attempts: readonly PastAttempt[]
  /** To go on from; null where there are no older ones. */
  readonly next: string | null
}

/**
 * Those that are not handed in, newest first. An exam whose time is over is still among them, until somebody reads its
 * result: its last answers may be on their way.
 */
export async function listRunning(db: Database, learnerId: string): Promise<readonly RunningAttempt[]> {
  const sql = db.sql.read
  type Row = Record<'id' | 'plan' | 'startedAt', string> & {
    readonly endsAt: string | null
    readonly places: number
  }
  const rows = await sql.all<Row>(
    `SELECT a."id", a."plan", a."startedAt", a."endsAt", CAST(count(*) AS INTEGER) AS "places"
     FROM "Attempt" a JOIN "AttemptItem" i ON i."attemptId" = a."id"
     WHERE a."learnerId" = ? AND a."handedInAt" IS NULL GROUP BY a."id" ORDER BY a."startedAt" DESC, a."id" DESC`,
    [learnerId],
  )
  const running: RunningAttempt[] = []
  for (const { id, plan, startedAt, endsAt, places } of rows) {
    const states = [...fold(await readEvents(sql, id)).values()]
    running.push({
      id,
      plan: JSON.parse(plan),
      startedAt: instantOf(startedAt),
      endsAt: endsAt === null ? null : instantOf(endsAt),
      places,
      answered: states.filter(({ answeredAt }) => answeredAt !== null).length,
    })
  }
  return running
}

/** Those that are handed in, by their start, newest first; `after` is the `next` of the page before. */
export async function listPast(
  db: Database,
  learnerId: string,
  limit: number,
  after: string | null = null,
): Promise<PastAttempts> {
  type Row = Record<'id' | 'plan' | 'startedAt' | 'handedInAt' | 'result', string>
  const from = after === null ? null : cursorOf(after)
  const rows = await db.sql.read.all<Row>(
    `SELECT "id", "plan", "startedAt", "handedInAt", "result" FROM "Attempt"
     WHERE "learnerId" = ? AND "handedInAt" IS NOT NULL
     ${from === null ? '' : 'AND ("startedAt" < ? OR ("startedAt" = ? AND "id" < ?))'}
     ORDER BY "startedAt" DESC, "id" DESC LIMIT ${Math.trunc(limit) + 1}`,
    [learnerId, ...(from === null ? [] : [from.at, from.at, from.id])],
  )
  const attempts = rows.slice(0, limit).map((row) => ({
    id: row.id,
    plan: JSON.parse(row.plan) as QuizPlan,
    startedAt: instantOf(row.startedAt),
    handedInAt: instantOf(row.handedInAt),
    result: JSON.parse(row.result) as AttemptResult,
  }))
  const last = attempts.at(-1)
  return {
    attempts,
    next: rows.length > limit && last !== undefined ? `${last.startedAt}_${last.id}` : null,
  }
}

/** Null for what is no cursor: an address may say anything. */
const cursorOf = (after: string): { readonly at: string; readonly id: string } | null => {
  const [, at, id] = /^(\d{1,15})_([0-9a-f-]{36})$/.exec(after) ?? []
  return at === undefined || id === undefined ? null : { at: instantText(Number(at)), id }
}

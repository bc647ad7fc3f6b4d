import type { Learner } from '#core/learner/learner.ts'
import type { Axis, Choice } from '#core/question/pack.ts'
import { fold, stateOf } from '#core/quiz/attempt.ts'
import type { Novelty } from '#core/quiz/draw.ts'
import type { QuizPlan } from '#core/quiz/plan.ts'
import type { AttemptResult } from '#core/quiz/result.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { readPack } from '../question/packs.ts'
import { type AttemptRow, readAttemptRow, readEvents, readItems } from './attempt-rows.ts'
import { feedAttempt, readFed } from './feed.ts'
import { handIn } from './hand-in.ts'
import { axisLabelOf, drawOf } from './read-attempt.ts'
import { type AttemptKey, readFactsOf } from './read-key.ts'

/** An attempt that was handed in, with its keys. */
export type FinishedAttempt = {
  readonly id: string
  readonly plan: QuizPlan
  /** Of the content it was drawn from. */
  readonly contentHash: string
  readonly startedAt: Instant
  readonly endsAt: Instant | null
  readonly handedInAt: Instant
  /** The learner took back what it told the scheduler. */
  readonly takenBack: boolean
  readonly choices: readonly Choice[]
  readonly axes: readonly Axis[]
  readonly levels: readonly string[]
  readonly result: AttemptResult
  readonly items: readonly FinishedItem[]
}

export type FinishedItem = AttemptKey & {
  readonly axisLabel: string
  readonly level: string
  readonly novelty: Novelty
  readonly flagged: boolean
}

export type ResultRead =
  | { readonly tag: 'finished'; readonly attempt: FinishedAttempt }
  | { readonly tag: 'running' }
  | { readonly tag: 'unknown-attempt' }

/** An exam whose time is over is handed in by this. */
export async function readResult(
  db: Database,
  learner: Learner,
  attemptId: string,
  now: Instant,
): Promise<ResultRead> {
  const sql = db.sql.read
  const found = await readAttemptRow(sql, learner.id, attemptId)
  if (found === null) return { tag: 'unknown-attempt' }
  if (found.handedInAt === null) {
    if (found.endsAt === null || now < found.endsAt) return { tag: 'running' }
    await handIn(db, learner, attemptId, 0, now)
  } else await feedAttempt(db, learner, attemptId, now)
  const attempt = await readAttemptRow(sql, learner.id, attemptId)
  if (attempt?.handedInAt == null || attempt.result === null) return { tag: 'running' }
  const { handedInAt, result } = attempt
  return { tag: 'finished', attempt: await finished(db, { ...attempt, handedInAt, result }) }
}

type Finished = AttemptRow & { readonly handedInAt: Instant; readonly result: AttemptResult }

async function finished(db: Database, attempt: Finished): Promise<FinishedAttempt> {
  const sql = db.sql.read
  const { id, plan, contentHash, startedAt, endsAt, handedInAt, takenBackAt, result } = attempt
  const pack = await readPack(sql, plan.packId)
  const items = await readItems(sql, id)
  const events = await readEvents(sql, id)
  const states = fold(events)
  const fed = await readFed(sql, id, events)
  const factsOf = await readFactsOf(
    sql,
    items.map(({ question }) => question),
  )
  return {
    ...{ id, plan, contentHash, startedAt, endsAt, handedInAt, result },
    takenBack: takenBackAt !== null,
    choices: pack?.choices ?? [],
    axes: pack?.axes ?? [],
    levels: pack?.levels ?? [],
    items: items.flatMap(({ place, part, novelty, question, outcome }) =>
      outcome === null
        ? []
        : [
            {
              ...{ place, part, novelty, question },
              axisLabel: axisLabelOf(question, pack),
              level: question.level,
              facts: factsOf(question),
              draw: drawOf(question, plan.seed),
              flagged: stateOf(states, place).flagged,
              outcome: { ...outcome, fed: fed.get(place) ?? null },
            },
          ],
    ),
  }
}

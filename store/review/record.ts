import type { Learner } from '#core/learner/learner.ts'
import { type Answered, answer, isLate } from '#core/review/answer.ts'
import type { Grade, Instant, LogEntry, Memory, StudyDay } from '#core/review/entry.ts'
import { studyDayOf, zoneOffsetMinutes } from '#core/review/study-day.ts'
import type { SubmittedReview } from '#core/review/submission.ts'
import type { Database } from '../db.ts'
import { inGroups } from '../group.ts'
import type { Sql } from '../sql.ts'
import { transactSql } from '../transact.ts'
import { type CardRow, lockCards, writeCard } from './card-rows.ts'
import { type Model, readModels } from './model.ts'
import { findReviews, insertReview, type KnownReview, readLog } from './review-rows.ts'

export type RecordResult = Recorded | Overtaken | UnknownCard

/** It is in the log and on disk. */
export type Recorded = {
  readonly tag: 'recorded'
  readonly id: string
  readonly cardId: string
  readonly memory: Memory
  readonly version: number
  readonly review: RecordedReview
}

export type RecordedReview = {
  readonly at: Instant
  readonly studyDay: StudyDay
  readonly grade: Grade | null
  readonly elapsedDays: number
  readonly retrievability: number | null
  readonly before: Memory
  readonly after: Memory
}

/** It was given on a memory that has changed since; nothing was written. */
export type Overtaken = {
  readonly tag: 'overtaken'
  readonly id: string
  readonly memory: Memory
  readonly version: number
}

export type UnknownCard = { readonly tag: 'unknown-card'; readonly id: string }

/** Writes one answer. A known id answers as it did the first time. */
export function recordReview(
  db: Database,
  learner: Learner,
  submitted: SubmittedReview,
  now: Instant,
): Promise<RecordResult> {
  let submit = groups.get(db)
  if (submit === undefined) {
    submit = inGroups((jobs) => transactSql(db, (sql) => recordIn(sql, jobs)))
    groups.set(db, submit)
  }
  return submit({ learner, submitted, now })
}

/** Each in its own right, in their order. */
export function recordReviews(
  db: Database,
  learner: Learner,
  submitted: readonly SubmittedReview[],
  now: Instant,
): Promise<readonly RecordResult[]> {
  return Promise.all(submitted.map((one) => recordReview(db, learner, one, now)))
}

export type Job = { readonly learner: Learner; readonly submitted: SubmittedReview; readonly now: Instant }

const groups = new WeakMap<Database, (job: Job) => Promise<RecordResult>>()

/** The same within a transaction, for whoever writes more than reviews. */
export async function recordIn(sql: Sql, jobs: readonly Job[]): Promise<readonly RecordResult[]> {
  // The cards first: who holds a card knows that nobody else is writing a review of it.
  const cards = new Map(
    (await lockCards(sql, distinct(jobs.map(({ submitted }) => submitted.cardId)))).map((card) => [
      card.id,
      card,
    ]),
  )
  const known = new Map(
    (await findReviews(sql, distinct(jobs.map(({ submitted }) => submitted.id)))).map((row) => [row.id, row]),
  )
  const models = await readModels(
    sql,
    jobs.map(({ learner }) => learner.id),
  )
  const results: RecordResult[] = []
  for (const job of jobs) results.push(await record(sql, job, { cards, known, models }))
  return results
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)]

type Held = {
  readonly cards: Map<string, CardRow>
  readonly known: Map<string, KnownReview>
  readonly models: ReadonlyMap<string, Model>
}

async function record(
  sql: Sql,
  { learner, submitted, now }: Job,
  { cards, known, models }: Held,
): Promise<RecordResult> {
  const { id, cardId } = submitted
  const before = known.get(id)
  if (before !== undefined)
    return before.learnerId === learner.id ? recalled(before) : { tag: 'unknown-card', id }
  const card = cards.get(cardId)
  const model = models.get(learner.id)
  if (card === undefined || card.learnerId !== learner.id || model === undefined) {
    return { tag: 'unknown-card', id }
  }
  if (card.version !== submitted.version) {
    return { tag: 'overtaken', id, memory: card.memory, version: card.version }
  }

  const { entry, late, memory, ...change } = await foldIn(sql, { learner, submitted, now }, card, model)
  const version = card.version + 1
  const revision = Math.min(card.questionRevision, Math.max(card.revision, submitted.revision))
  const next = { ...card, memory, version, revision }
  const { part, questionId } = card
  const { source, derivedGrade, durationMs } = submitted
  const line = {
    learnerId: learner.id,
    cardId,
    questionId,
    part,
    ...change,
    folded: late ? memory : null,
    version,
  }
  await writeCard(sql, next)
  await insertReview(sql, {
    ...line,
    entry,
    source,
    derivedGrade,
    durationMs,
    answer: submitted.answer,
    revision: submitted.revision,
    recordedAt: now,
  })
  const { kind, at, studyDay, grade } = entry
  const written = { ...line, id, kind, at, studyDay, grade, parameterSetId: model.parameterSetId }
  cards.set(cardId, next)
  known.set(id, written)
  return recalled(written)
}

type Folded = Answered & { readonly entry: LogEntry; readonly late: boolean }

/** What recording it would come to; nothing is written. */
export async function foldIn(
  sql: Sql,
  { learner, submitted, now }: Job,
  { id: cardId, memory, version }: Pick<CardRow, 'id' | 'memory' | 'version'>,
  model: Model,
): Promise<Folded> {
  const entry = entryOf(learner, model, submitted, now)
  const late = isLate(memory, version, entry.at)
  // A memory that may still be of earlier weights is no beginning.
  const log = late || model.adopting ? { log: await readLog(sql, cardId, model) } : {}
  return { entry, late, ...answer({ cardId, memory, entry, ...log }) }
}

function entryOf(
  { clock, rules: { desiredRetention } }: Learner,
  { parameterSetId, weights }: Model,
  { id, grade, agoMs, placedDays = null }: SubmittedReview,
  now: Instant,
): LogEntry {
  const at = now - agoMs
  return {
    id,
    kind: 'review',
    at,
    grade,
    studyDay: studyDayOf(at, clock),
    zoneOffsetMinutes: zoneOffsetMinutes(at, clock.timeZone),
    cutoffHour: clock.cutoffHour,
    rules: { parameterSetId, weights, desiredRetention },
    placedDays,
  }
}

const recalled = (row: KnownReview): Recorded => {
  const { id, cardId, at, studyDay, grade, elapsedDays, retrievability, before, after, folded, version } = row
  const review = { at, studyDay, grade, elapsedDays, retrievability, before, after }
  return { tag: 'recorded', id, cardId, memory: folded ?? after, version, review }
}

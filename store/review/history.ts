import type { Answer, Grade, Instant, LogEntry, Memory, Source, StudyDay } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import type { Prisma } from '../generated/sqlite/client.ts'
import { fromJson } from '../json.ts'

export type QuestionHistory = {
  /** One for each part that the learner has ever had: `main`, then the flips by id. */
  readonly cards: readonly CardNow[]
  /** Of all parts, newest first, those that were taken back too. */
  readonly reviews: readonly PastReview[]
  /** Whether there are older ones. */
  readonly more: boolean
}

export type CardNow = {
  readonly id: string
  readonly part: string
  readonly memory: Memory
  readonly version: number
  /** Not suspended, and its part of the question is still there. */
  readonly active: boolean
  readonly suspendedAt: Instant | null
  /** Of the question as the learner last met it. */
  readonly revision: number
}

export type PastReview = {
  readonly id: string
  readonly part: string
  readonly kind: LogEntry['kind']
  readonly source: Source
  readonly at: Instant
  readonly studyDay: StudyDay
  /** Null for a reset. */
  readonly grade: Grade | null
  readonly derivedGrade: Grade | null
  readonly answer: Answer
  readonly durationMs: number
  readonly revision: number
  readonly elapsedDays: number
  readonly retrievability: number | null
  readonly before: Memory
  readonly after: Memory
  readonly undoneAt: Instant | null
}

/** What one learner has done with one question; at most `limit` reviews. */
export async function readHistory(
  db: Database,
  learnerId: string,
  questionId: string,
  limit = 200,
): Promise<QuestionHistory> {
  const cards = await db.card.findMany({ where: { learnerId, questionId } })
  const found = await db.review.findMany({
    where: { cardId: { in: cards.map(({ id }) => id) } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    include: { undo: true },
  })
  const mainFirst = (part: string) => (part === 'main' ? '' : part)
  return {
    cards: cards
      .map(({ id, part, memory, version, active, suspendedAt, revision }) => ({
        id,
        part,
        memory: fromJson<Memory>(memory),
        version,
        active,
        suspendedAt: suspendedAt?.getTime() ?? null,
        revision,
      }))
      .sort((one, other) => (mainFirst(one.part) < mainFirst(other.part) ? -1 : 1)),
    reviews: found.slice(0, limit).map(pastReview),
    more: found.length > limit,
  }
}

type Row = Prisma.ReviewGetPayload<{ include: { undo: true } }>

function pastReview(row: Row): PastReview {
  const { id, part, studyDay, durationMs, revision, elapsedDays, retrievability } = row
  return {
    id,
    part,
    kind: fromJson(row.kind),
    source: fromJson(row.source),
    at: row.at.getTime(),
    studyDay,
    grade: fromJson(row.grade),
    derivedGrade: fromJson(row.derivedGrade),
    answer: fromJson(row.answer),
    durationMs,
    revision,
    elapsedDays,
    retrievability,
    before: fromJson(row.before),
    after: fromJson(row.after),
    undoneAt: row.undo?.at.getTime() ?? null,
  }
}

import type { Answer, Grade, Instant, LogEntry, Memory, Rules, Source } from '#core/review/entry.ts'
import { instantOf, instantText, marks, type Sql } from '../sql.ts'

/** One line of the log as it is written. */
export type ReviewRow = {
  readonly learnerId: string
  readonly cardId: string
  readonly questionId: string
  readonly part: string
  readonly source: Source
  readonly recordedAt: Instant
  readonly entry: LogEntry
  readonly derivedGrade: Grade | null
  readonly answer: Answer
  readonly durationMs: number
  readonly revision: number
  readonly elapsedDays: number
  readonly retrievability: number | null
  readonly before: Memory
  readonly after: Memory
  /** Where the whole log led, if this line arrived late. */
  readonly folded: Memory | null
  readonly version: number
}

/** A line of the log that an earlier request wrote. */
export type KnownReview = {
  readonly id: string
  readonly learnerId: string
  readonly cardId: string
  readonly kind: LogEntry['kind']
  readonly at: Instant
  readonly studyDay: number
  readonly grade: Grade | null
  readonly elapsedDays: number
  readonly retrievability: number | null
  readonly before: Memory
  readonly after: Memory
  readonly folded: Memory | null
  readonly version: number
}

export async function insertReview(sql: Sql, row: ReviewRow): Promise<void> {
  const { entry } = row
  await sql.run(INSERT, [
    entry.id,
    row.learnerId,
    row.cardId,
    row.questionId,
    row.part,
    entry.kind,
    row.source,
    instantText(entry.at),
    instantText(row.recordedAt),
    entry.studyDay,
    entry.zoneOffsetMinutes,
    entry.cutoffHour,
    entry.grade,
    row.derivedGrade,
    JSON.stringify(row.answer),
    row.durationMs,
    row.revision,
    entry.rules.parameterSetId,
    entry.rules.desiredRetention,
    entry.placedDays,
    row.elapsedDays,
    row.retrievability,
    row.before.phase,
    JSON.stringify(row.before),
    JSON.stringify(row.after),
    row.folded === null ? null : JSON.stringify(row.folded),
    row.version,
  ])
}

const COLUMNS = [
  'id',
  'learnerId',
  'cardId',
  'questionId',
  'part',
  'kind',
  'source',
  'at',
  'recordedAt',
  'studyDay',
  'zoneOffsetMinutes',
  'cutoffHour',
  'grade',
  'derivedGrade',
  'answer',
  'durationMs',
  'revision',
  'parameterSetId',
  'desiredRetention',
  'placedDays',
  'elapsedDays',
  'retrievability',
  'phaseBefore',
  'before',
  'after',
  'folded',
  'version',
]

const INSERT = `INSERT INTO "Review" (${COLUMNS.map((name) => `"${name}"`).join(', ')}) VALUES (${marks(COLUMNS)})`

export async function findReviews(sql: Sql, ids: readonly string[]): Promise<readonly KnownReview[]> {
  type Row = Omit<KnownReview, 'at' | 'before' | 'after' | 'folded'> &
    Record<'at' | 'before' | 'after', string> & { readonly folded: string | null }
  const rows = await sql.all<Row>(
    `SELECT "id", "learnerId", "cardId", "kind", "at", "studyDay", "grade", "elapsedDays", "retrievability",
       "before", "after", "folded", "version"
     FROM "Review" WHERE "id" IN (${marks(ids)})`,
    ids,
  )
  return rows.map((row) => ({
    ...row,
    at: instantOf(row.at),
    before: JSON.parse(row.before),
    after: JSON.parse(row.after),
    folded: row.folded === null ? null : JSON.parse(row.folded),
  }))
}

/** What of a card's log was not undone. */
export async function readLog(sql: Sql, cardId: string): Promise<readonly LogEntry[]> {
  type Row = Omit<LogEntry, 'at' | 'rules'> & { readonly at: string; readonly weights: string } & Omit<
      Rules,
      'weights'
    >
  const rows = await sql.all<Row>(
    `SELECT r."id", r."kind", r."at", r."grade", r."studyDay", r."zoneOffsetMinutes", r."cutoffHour",
       r."placedDays", r."desiredRetention", r."parameterSetId", p."weights"
     FROM "Review" r JOIN "ParameterSet" p ON p."id" = r."parameterSetId"
     WHERE r."cardId" = ? AND NOT EXISTS (SELECT 1 FROM "Undo" u WHERE u."reviewId" = r."id")`,
    [cardId],
  )
  return rows.map(({ at, weights, parameterSetId, desiredRetention, ...entry }) => ({
    ...entry,
    at: instantOf(at),
    rules: { parameterSetId, weights: JSON.parse(weights), desiredRetention },
  }))
}

import { groupBy } from '#core/group-by.ts'
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
  /** Of the weights that the images were folded with. */
  readonly parameterSetId: string
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
       "before", "after", "folded", "version", "parameterSetId"
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

/** What of a card's log was not undone, to be folded with these weights. */
export async function readLog(sql: Sql, cardId: string, model: Weights): Promise<readonly LogEntry[]> {
  return (await readLogs(sql, [cardId], model)).get(cardId) ?? []
}

/** The same of several cards, by card; one without a log is missing. */
export async function readLogs(
  sql: Sql,
  cardIds: readonly string[],
  model: Weights,
): Promise<ReadonlyMap<string, readonly LogEntry[]>> {
  const rows = await sql.all<LogRow>(
    `SELECT ${LOG_COLUMNS} FROM "Review" r WHERE r."cardId" IN (${marks(cardIds)}) AND ${NOT_UNDONE}`,
    cardIds,
  )
  const byCard = groupBy(rows, ({ cardId }) => cardId)
  const entryOf = entriesUnder(model)
  return new Map([...byCard].map(([cardId, lines]) => [cardId, lines.map(entryOf)]))
}

type Weights = Pick<Rules, 'parameterSetId' | 'weights'>

export type LogRow = Omit<LogEntry, 'at' | 'rules'> & {
  readonly cardId: string
  readonly at: string
  readonly desiredRetention: number
}

/** Of a review `r`. */
export const LOG_COLUMNS = `r."cardId", r."id", r."kind", r."at", r."grade", r."studyDay", r."zoneOffsetMinutes",
  r."cutoffHour", r."placedDays", r."desiredRetention"`

export const NOT_UNDONE = 'NOT EXISTS (SELECT 1 FROM "Undo" u WHERE u."reviewId" = r."id")'

/** Lines of the log as they are folded with these weights; the share to remember is each line's own. */
export function entriesUnder({ parameterSetId, weights }: Weights): (row: LogRow) => LogEntry {
  const rulesFor = new Map<number, Rules>()
  return (row) => {
    const { id, kind, grade, studyDay, zoneOffsetMinutes, cutoffHour, desiredRetention, placedDays } = row
    const rules = rulesFor.get(desiredRetention) ?? { parameterSetId, weights, desiredRetention }
    rulesFor.set(desiredRetention, rules)
    const at = instantOf(row.at)
    return { id, kind, at, grade, studyDay, zoneOffsetMinutes, cutoffHour, rules, placedDays }
  }
}

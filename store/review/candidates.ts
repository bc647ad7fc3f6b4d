import { BANDS, CHANGED_BAND } from '#core/review/band.ts'
import type { Instant, Phase, Rules, SeenMemory, StudyDay } from '#core/review/entry.ts'
import { changesSince } from '#core/review/fact-change.ts'
import { type Found, type Met, perBand, type SeenCandidate } from '#core/review/queue.ts'
import { type Key, shortlist, shortlisted } from '#core/review/shortlist.ts'
import type { DueCounts } from '#core/review/study-item.ts'
import { filledUp } from '../chunks.ts'
import { marks, type Sql, type Value } from '../sql.ts'
import { readFactChanges } from './fact-changes.ts'

export type Search = {
  readonly learnerId: string
  readonly now: Instant
  readonly studyDay: StudyDay
  readonly limit: number
  readonly rules: Rules
  /** Cards that the page holds. */
  readonly held: readonly Met[]
  /** Ids of the axes that have questions. */
  readonly axes: readonly string[]
}

/**
 * What may be asked now. Every arm of these queries reads the beginning of one run of an index, so the cost does not grow
 * with the number of cards.
 */
export async function findCandidates(sql: Sql, search: Search): Promise<Found> {
  const [learning, filed, overdue, fresh, totals] = await Promise.all([
    findLearning(sql, search),
    findChanged(sql, search),
    findOverdue(sql, search),
    findFresh(sql, search),
    countAll(sql, search),
  ])
  const changed = await whereFactsChanged(sql, search, [
    ...learning.filter(({ factChanged }) => factChanged),
    ...filed,
  ])
  const early = filed.filter((card) => !changed.has(card))
  const due = early.filter(({ memory }) => memory.dueDay <= search.studyDay)
  return {
    learning: learning.map((card) => ({ ...card, factChanged: changed.has(card) })),
    changed: filed.filter((card) => changed.has(card)),
    overdue: [...overdue, ...due],
    fresh,
    totals: { ...totals, review: totals.review - early.length + due.length },
  }
}

/** What was answered today and not taken back, oldest first. */
export function findMet(sql: Sql, learnerId: string, studyDay: StudyDay): Promise<readonly Met[]> {
  return sql.all<Met>(
    `SELECT r."cardId", r."questionId", r."phaseBefore" AS "phase" FROM "Review" r
     WHERE r."learnerId" = ? AND r."studyDay" = ? AND ${COUNTS} ORDER BY r."at"`,
    [learnerId, studyDay],
  )
}

/** Cards by their ids. */
export async function findHeld(sql: Sql, learnerId: string, ids: readonly string[]): Promise<readonly Met[]> {
  if (ids.length === 0) return []
  return sql.all<Met>(
    `SELECT "id" AS "cardId", "questionId", "phase" FROM "Card" WHERE "learnerId" = ? AND "id" IN (${marks(ids)})`,
    [learnerId, ...ids],
  )
}

/** A card is filed by all changes there are, and found by those that have come by this clock. */
async function whereFactsChanged(
  sql: Sql,
  { now }: Search,
  filed: readonly SeenCandidate[],
): Promise<ReadonlySet<SeenCandidate>> {
  const changes = await readFactChanges(sql, [...new Set(filed.map(({ questionId }) => questionId))])
  return new Set(
    filed.filter(
      ({ questionId, memory }) => changesSince(changes.get(questionId) ?? [], memory, now).length > 0,
    ),
  )
}

async function findLearning(sql: Sql, { learnerId, held }: Search): Promise<Found['learning']> {
  const arm = `SELECT ${SEEN}, "band" FROM "Card" WHERE ${OF_PHASE} ORDER BY "due" LIMIT ${MOST_LEARNING + roomFor(held)}`
  const rows = await sql.all<SeenRow & { readonly band: number }>(
    union(LEARNING.map(() => arm)),
    LEARNING.flatMap((phase) => [learnerId, phase]),
  )
  return without(held, rows).map(({ band, ...row }) => ({ ...seen(row), factChanged: band === CHANGED_BAND }))
}

async function findChanged(
  sql: Sql,
  { learnerId, studyDay, limit, held }: Search,
): Promise<Found['changed']> {
  const rows = await sql.all<SeenRow>(
    `${MET} SELECT ${SEEN} FROM "Card" WHERE ${CHANGED} ORDER BY "dueDay" LIMIT ${perBand(limit) + roomFor(held)}`,
    [learnerId, studyDay, learnerId, 'review', CHANGED_BAND],
  )
  return without(held, rows).map(seen)
}

async function findOverdue(sql: Sql, search: Search): Promise<Found['overdue']> {
  const { learnerId, studyDay, limit, rules, held } = search
  const questions = shortlist(await findKeys(sql, search), studyDay, rules, shortlisted(limit) + held.length)
  if (questions.length === 0) return []
  const ids = filledUp(questions, 16)
  const rows = await sql.all<SeenRow>(
    `SELECT ${SEEN} FROM "Card" WHERE "learnerId" = ? AND "questionId" IN (${marks(ids)}) AND ${IS_OVERDUE}`,
    [learnerId, ...ids, CHANGED_BAND, studyDay],
  )
  return without(held, rows).map(seen)
}

/** Of the first of each band only what the index holds: their memories lie all over the table. */
function findKeys(sql: Sql, { learnerId, studyDay, limit, held }: Search): Promise<readonly Key[]> {
  const arm = `SELECT "questionId", "band", "dueDay" FROM "Card" WHERE ${OVERDUE}
    ORDER BY "dueDay" LIMIT ${perBand(limit) + roomFor(held)}`
  return sql.all<Key>(`${MET} ${union(BANDS.map(() => arm))}`, [
    learnerId,
    studyDay,
    ...BANDS.flatMap((band) => [learnerId, 'review', band, studyDay]),
  ])
}

async function findFresh(sql: Sql, search: Search): Promise<Found['fresh']> {
  const { learnerId, studyDay, limit, held, axes } = search
  const arm = `SELECT "id" AS "cardId", "questionId", "axis", "position" FROM "Card" WHERE ${FRESH}
    ORDER BY "position" LIMIT ${perBand(limit) + roomFor(held)}`
  if (axes.length === 0) return []
  const rows = await sql.all<Found['fresh'][number]>(`${MET} ${union(axes.map(() => arm))}`, [
    learnerId,
    studyDay,
    ...axes.flatMap((axis) => [learnerId, 'new', axis]),
  ])
  return without(held, rows)
}

async function countAll(sql: Sql, { learnerId, studyDay, held, axes }: Search): Promise<DueCounts> {
  const most = MOST_COUNTED + roomFor(held)
  const count = (kind: keyof DueCounts, arms: readonly string[]) =>
    `SELECT '${kind}' AS "kind", CAST(count(*) AS INTEGER) AS "cards"
     FROM (${arms.join(' UNION ALL ')} LIMIT ${most}) AS counted`
  const one = (where: string) => `SELECT 1 FROM "Card" WHERE ${where}`
  const counts = [
    count(
      'learning',
      LEARNING.map(() => one(OF_PHASE)),
    ),
    count('review', [...BANDS.map(() => one(OVERDUE)), one(CHANGED)]),
    ...(axes.length === 0
      ? []
      : [
          count(
            'new',
            axes.map(() => one(FRESH)),
          ),
        ]),
  ]
  const values: readonly Value[] = [
    ...LEARNING.flatMap((phase) => [learnerId, phase]),
    ...BANDS.flatMap((band) => [learnerId, 'review', band, studyDay]),
    ...[learnerId, 'review', CHANGED_BAND],
    ...axes.flatMap((axis) => [learnerId, 'new', axis]),
  ]
  const rows = await sql.all<{ readonly kind: keyof DueCounts; readonly cards: number }>(
    `${MET} ${counts.join(' UNION ALL ')}`,
    [learnerId, studyDay, ...values],
  )
  const found = new Map(rows.map(({ kind, cards }) => [kind, cards]))
  const left = (kind: keyof DueCounts, phases: readonly Phase[]) => {
    const alsoHeld = held.filter(({ phase }) => phases.includes(phase)).length
    return Math.max(0, Math.min(MOST_COUNTED, (found.get(kind) ?? 0) - alsoHeld))
  }
  return {
    learning: left('learning', LEARNING),
    review: left('review', ['review']),
    new: left('new', ['new']),
  }
}

const LEARNING: readonly Phase[] = ['learning', 'relearning']
const MOST_LEARNING = 100
const MOST_COUNTED = 1000

const SEEN = '"id" AS "cardId", "questionId", "memory"'
const COUNTS = `r."kind" = 'review' AND NOT EXISTS (SELECT 1 FROM "Undo" u WHERE u."reviewId" = r."id")`
// The questions met today: their other cards wait for another day, and must not crowd out the rest.
const MET = `WITH met AS MATERIALIZED (
  SELECT DISTINCT r."questionId", r."cardId" FROM "Review" r WHERE r."learnerId" = ? AND r."studyDay" = ? AND ${COUNTS})`
const NOT_MET = '"questionId" NOT IN (SELECT "questionId" FROM met)'
const OF_PHASE = '"learnerId" = ? AND "active" = TRUE AND "phase" = ?'
const OVERDUE = `${OF_PHASE} AND "band" = ? AND "dueDay" <= ? AND ${NOT_MET}`
// Of few cards. A condition that SQLite could look up would lead it through all that are in review instead.
const IS_OVERDUE = `CASE WHEN "active" = TRUE AND "phase" = 'review' AND "band" <> ? AND "dueDay" <= ? THEN 1 ELSE 0 END = 1`
// A fact may change after its card was met: that card itself may come back the same day.
const CHANGED = `${OF_PHASE} AND "band" = ? AND (${NOT_MET} OR "id" IN (SELECT "cardId" FROM met))`
const FRESH = `${OF_PHASE} AND "axis" = ? AND ${NOT_MET}`

// Neither database lets an arm have its own order and limit, but both let it read from a query that has.
const union = (arms: readonly string[]): string =>
  arms.map((arm) => `SELECT * FROM (${arm}) AS arm`).join(' UNION ALL ')

// So many more are read as are left out afterwards; in steps, so that few different statements are made.
const roomFor = (held: readonly Met[]): number => 8 * Math.ceil(held.length / 8)

const without = <Row extends { readonly cardId: string }>(held: readonly Met[], rows: readonly Row[]) => {
  const ids = new Set(held.map(({ cardId }) => cardId))
  return rows.filter(({ cardId }) => !ids.has(cardId))
}

type SeenRow = { readonly cardId: string; readonly questionId: string; readonly memory: string }

const seen = ({ memory, ...row }: SeenRow) => ({ ...row, memory: JSON.parse(memory) as SeenMemory })

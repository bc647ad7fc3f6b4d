import { CHANGED_BAND } from '#core/review/band.ts'
import type { Instant, SeenMemory, StudyDay } from '#core/review/entry.ts'
import { changesSince, type FactChange } from '#core/review/fact-change.ts'
import type { DueOn } from '#core/stats/forecast.ts'
import { chunksOf } from '../chunks.ts'
import type { Database } from '../db.ts'
import { readFactChanges } from '../review/fact-changes.ts'

export type DueSearch = {
  readonly now: Instant
  /** The study day of `now`. */
  readonly today: StudyDay
  readonly to: StudyDay
}

/**
 * How many cards are due on each study day up to `to`, which is today or later; days without any are left out, and so are
 * suspended, retired and new cards. A card that comes back early, since a fact changed, is due today.
 */
export async function readDue(
  db: Database,
  learnerId: string,
  { now, today, to }: DueSearch,
): Promise<readonly DueOn[]> {
  const rows = await db.sql.read.all<{ readonly dueDay: number; readonly cards: number }>(
    `SELECT "dueDay", CAST(count(*) AS INTEGER) AS "cards" FROM "Card"
     WHERE ${SEEN} AND "band" <> ? AND "dueDay" <= ? GROUP BY "dueDay"`,
    [learnerId, CHANGED_BAND, to],
  )
  const due = new Map(rows.map(({ dueDay, cards }) => [dueDay, cards]))
  for (const day of await readFiledEarly(db, learnerId, now, today)) {
    if (day <= to) due.set(day, (due.get(day) ?? 0) + 1)
  }
  return [...due]
    .map(([dueDay, cards]) => ({ dueDay, cards }))
    .sort((one, other) => one.dueDay - other.dueDay)
}

/** The days of the cards that are filed by a changed fact. The change may be still to come: then the day stays as it was. */
async function readFiledEarly(
  db: Database,
  learnerId: string,
  now: Instant,
  today: StudyDay,
): Promise<readonly StudyDay[]> {
  const filed = await db.sql.read.all<{ readonly questionId: string; readonly memory: string }>(
    `SELECT "questionId", "memory" FROM "Card" WHERE ${SEEN} AND "band" = ?`,
    [learnerId, CHANGED_BAND],
  )
  const changes = new Map<string, readonly FactChange[]>()
  for (const ids of chunksOf([...new Set(filed.map(({ questionId }) => questionId))])) {
    for (const [id, found] of await readFactChanges(db.sql.read, ids)) changes.set(id, found)
  }
  return filed.map(({ questionId, memory: text }) => {
    const memory: SeenMemory = JSON.parse(text)
    const early = changesSince(changes.get(questionId) ?? [], memory, now).length > 0
    return early ? Math.min(today, memory.dueDay) : memory.dueDay
  })
}

const SEEN = `"learnerId" = ? AND "active" = TRUE AND "phase" IN ('learning', 'review', 'relearning')`

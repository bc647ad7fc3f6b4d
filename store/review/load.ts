import type { Learner } from '#core/learner/learner.ts'
import type { Load } from '#core/review/balance.ts'
import type { Instant, StudyDay } from '#core/review/entry.ts'
import { DAY, HOUR, MINUTE, zoneOffsetMinutes } from '#core/review/study-day.ts'
import { filledUp } from '../chunks.ts'
import { instantText, type Sql } from '../sql.ts'

/**
 * How many cards in review are due on each of these days, counted up to 250, so that the cost does not grow with the bank.
 * A card counts for the day whose start its instant is nearest to, so a change of the clocks, or of zone, moves none.
 */
export async function readLoad(
  sql: Sql,
  { id, clock }: Learner,
  now: Instant,
  days: readonly StudyDay[],
): Promise<Load> {
  if (days.length === 0) return new Map()
  const halfADayBefore = clock.cutoffHour * HOUR - zoneOffsetMinutes(now, clock.timeZone) * MINUTE - DAY / 2
  const asked = filledUp(days, 8)
  const rows = await sql.all<{ readonly day: number; readonly cards: number }>(
    asked.map(() => COUNTED).join(' UNION ALL '),
    asked.flatMap((day) => [
      day,
      id,
      instantText(day * DAY + halfADayBefore),
      instantText((day + 1) * DAY + halfADayBefore),
    ]),
  )
  return new Map(rows.map(({ day, cards }) => [day, cards]))
}

const MOST = 250
// Not by "dueDay": by instant there is an index already, and each costs every answer.
const COUNTED = `SELECT CAST(? AS INTEGER) AS "day", CAST(count(*) AS INTEGER) AS "cards" FROM (
  SELECT 1 FROM "Card" WHERE "learnerId" = ? AND "active" = TRUE AND "phase" = 'review' AND "due" >= ? AND "due" < ?
  LIMIT ${MOST}) AS due`

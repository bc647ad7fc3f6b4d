import type { Learner } from '#core/learner/learner.ts'
import type { AttemptEvent, Deed } from '#core/quiz/attempt.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { instantOf, instantText, marks, type Sql } from '../sql.ts'
import { transactSql } from '../transact.ts'
import { writeRows } from '../write-rows.ts'
import { type AttemptRow, lockAttempt } from './attempt-rows.ts'
import { feedAttempt } from './feed.ts'
import { judgeAttempt } from './judge-attempt.ts'

/** One event as the browser sends it. */
export type SubmittedEvent = Deed & {
  /** Made by the browser: a repeated request is recognised by it. */
  readonly id: string
  readonly place: number
  /** How long ago it happened, by the browser's own clock. */
  readonly agoMs: number
  /** Id of the same tab's event before it: it counts as later than that, however long either was on its way. */
  readonly after?: string
}

export type EventsResult =
  /** `recorded` is all of them, on disk; `late` those of them that do not count. */
  | { readonly tag: 'recorded'; readonly recorded: readonly string[]; readonly late: readonly string[] }
  | { readonly tag: 'unknown-attempt' }
  /** Nothing was written: the event at `index` names a place the attempt has not, or has the id of another attempt's. */
  | { readonly tag: 'invalid'; readonly index: number; readonly field: 'place' | 'id' }

/**
 * Writes events, all or none; a known id answers as it did the first time. What was done before the end counts also when it
 * arrives after it, unless the key could be seen by then: of an exam once it is handed in, of a practice place once it is
 * answered. From then on only the learner's own marks and flags count.
 */
export async function recordEvents(
  db: Database,
  learner: Learner,
  attemptId: string,
  submitted: readonly SubmittedEvent[],
  now: Instant,
): Promise<EventsResult> {
  const result = await transactSql(db, (sql) => record(sql, learner.id, attemptId, submitted, now))
  if (result.tag === 'recorded') await feedAttempt(db, learner, attemptId, now)
  return result
}

async function record(
  sql: Sql,
  learnerId: string,
  attemptId: string,
  submitted: readonly SubmittedEvent[],
  now: Instant,
): Promise<EventsResult> {
  const attempt = await lockAttempt(sql, learnerId, attemptId)
  if (attempt === null) return { tag: 'unknown-attempt' }
  const open = await readPlaces(sql, attempt)
  const known = await readKnown(sql, submitted)
  const wrong = submitted.findIndex(({ place }) => !open.has(place))
  if (wrong >= 0) return { tag: 'invalid', index: wrong, field: 'place' }
  const strange = submitted.findIndex(({ id }) => (known.get(id)?.attemptId ?? attemptId) !== attemptId)
  if (strange >= 0) return { tag: 'invalid', index: strange, field: 'id' }

  const written = new Map<string, Known>(known)
  const added: AttemptEvent[] = []
  let previous = { given: 0, at: 0 }
  for (const { id, place, agoMs, after, ...deed } of submitted) {
    if (written.has(id)) continue
    const given = Math.min(now, Math.max(attempt.startedAt, now - agoMs))
    // Two of one millisecond stay in the order they were sent in.
    const before = written.get(after ?? '')
    const follows = Math.max(
      before?.attemptId === attemptId ? before.at : 0,
      given === previous.given ? previous.at : 0,
    )
    const at = Math.max(given, follows + 1)
    previous = { given, at }
    const late = isLate(deed.tag, attempt, open.get(place) === true, given)
    const event = { id, place, at, ...(late ? { late } : {}), ...deed } as AttemptEvent
    if (event.tag === 'answered' && !late && attempt.plan.mode === 'practice') open.set(place, false)
    written.set(id, { attemptId, at, late })
    added.push(event)
  }
  await writeEvents(sql, attemptId, added, now)
  await judgeAnew(sql, attempt, added)
  const ids = [...new Set(submitted.map(({ id }) => id))]
  return { tag: 'recorded', recorded: ids, late: ids.filter((id) => written.get(id)?.late === true) }
}

/** A flag is the learner's own affair, at any time. */
function isLate(tag: Deed['tag'], { endsAt }: AttemptRow, isOpen: boolean, given: Instant): boolean {
  if (tag === 'flagged') return false
  return tag === 'marked' ? isOpen : !isOpen || (endsAt !== null && given > endsAt)
}

/** By place, whether its key is still out of sight. */
async function readPlaces(sql: Sql, { id, handedInAt }: AttemptRow): Promise<Map<number, boolean>> {
  const rows = await sql.all<{ readonly place: number; readonly judged: number }>(
    `SELECT "place", CASE WHEN "outcome" IS NULL THEN 0 ELSE 1 END AS "judged" FROM "AttemptItem" WHERE "attemptId" = ?`,
    [id],
  )
  return new Map(rows.map(({ place, judged }) => [place, handedInAt === null && judged === 0]))
}

type Known = { readonly attemptId: string; readonly at: Instant; readonly late: boolean }

/** Of these events, and of those they follow, the ones that an earlier request wrote. */
async function readKnown(
  sql: Sql,
  submitted: readonly SubmittedEvent[],
): Promise<ReadonlyMap<string, Known>> {
  const ids = [...new Set(submitted.flatMap(({ id, after }) => (after === undefined ? [id] : [id, after])))]
  const rows = await sql.all<Record<'id' | 'attemptId' | 'at' | 'body', string>>(
    `SELECT "id", "attemptId", "at", "body" FROM "AttemptEvent" WHERE "id" IN (${marks(ids)})`,
    ids,
  )
  return new Map(
    rows.map(({ id, attemptId, at, body }) => [
      id,
      { attemptId, at: instantOf(at), late: (JSON.parse(body) as AttemptEvent).late === true },
    ]),
  )
}

const writeEvents = (sql: Sql, attemptId: string, events: readonly AttemptEvent[], now: Instant) =>
  writeRows(
    sql,
    'AttemptEvent',
    events.map(({ id, place, at, ...body }) => ({
      id,
      attemptId,
      place,
      at: instantText(at),
      recordedAt: instantText(now),
      body: JSON.stringify(body),
    })),
  )

/** The places whose key can be seen and that something happened to. */
async function judgeAnew(sql: Sql, attempt: AttemptRow, added: readonly AttemptEvent[]): Promise<void> {
  const settles = attempt.plan.mode === 'practice' ? ['answered', 'marked'] : ['marked']
  const places = added
    .filter(({ tag, late }) => late !== true && settles.includes(tag))
    .map(({ place }) => place)
  if (places.length > 0) await judgeAttempt(sql, attempt, attempt.handedInAt !== null, places)
}

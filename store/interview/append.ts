import type { Deed, InterviewEvent, Role } from '#core/interview/event.ts'
import { step } from '#core/interview/machine.ts'
import { refusalOf } from '#core/interview/refusal-of.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { instantText, marks, type Sql } from '../sql.ts'
import { transactSql } from '../transact.ts'
import { writeRows } from '../write-rows.ts'
import { announceAppended } from './announce.ts'
import { tellAppended } from './appended.ts'
import { type Held, remember } from './held.ts'
import { type InterviewRow, lockInterview } from './interview-rows.ts'
import { hold, type Interview } from './read-interview.ts'
import { sorted } from './sorted.ts'

/** One deed as a browser sends it. */
export type SubmittedDeed = Deed & {
  /** Made by the browser: a repeated request is recognised by it. */
  readonly id: string
  /** How long ago it was done, by the browser's own clock. */
  readonly agoMs: number
}

export type Appended =
  /** All of it is on disk; the interview as it is now. */
  | { readonly tag: 'appended'; readonly interview: Interview }
  /** Those before `index` are on disk, nothing from it on; `why` is one sentence. */
  | {
      readonly tag: 'refused'
      readonly index: number
      readonly why: string
      readonly interview: Interview
    }
  /** Nothing was written: the one at `index` has the id of another interview's event. */
  | { readonly tag: 'taken'; readonly index: number }
  | { readonly tag: 'unknown-interview' }

/** Writes what was done, in its order; a known id answers as it did the first time. */
export async function appendEvents(
  db: Database,
  learnerId: string,
  interviewId: string,
  by: Role,
  deeds: readonly SubmittedDeed[],
  now: Instant,
): Promise<Appended> {
  const done = await transactSql(db, async (sql): Promise<Done> => {
    const row = await lockInterview(sql, learnerId, interviewId)
    if (row === null) return { tag: 'unknown-interview' }
    const known = await readKnown(sql, deeds)
    const taken = deeds.findIndex(({ id }) => (known.get(id) ?? interviewId) !== interviewId)
    if (taken >= 0) return { tag: 'taken', index: taken }
    const before = await hold(db, sql, row)
    const { events, refused, held } = fold(before, row, by, deeds, known, now)
    const after = { ...row, lastSeq: held.state.seq, endedAt: held.state.endedAt }
    await write(sql, after, events)
    if (events.length > 0) await announceAppended(sql, interviewId, after.lastSeq)
    return { tag: 'done', row: after, held, refused, added: events.length }
  })
  if (done.tag !== 'done') return done
  const { row, held, refused, added } = done
  remember(db, interviewId, held)
  if (added > 0) tellAppended(interviewId, row.lastSeq)
  const interview = { row, script: held.script, state: held.state }
  return refused === null ? { tag: 'appended', interview } : { tag: 'refused', ...refused, interview }
}

type Refused = { readonly index: number; readonly why: string }

type Done =
  | Exclude<Appended, { readonly tag: 'appended' | 'refused' }>
  | {
      readonly tag: 'done'
      readonly row: InterviewRow
      readonly held: Held
      readonly refused: Refused | null
      readonly added: number
    }

const LONGEST_AGO = 12 * 3600_000

function fold(
  before: Held,
  { createdAt }: InterviewRow,
  by: Role,
  deeds: readonly SubmittedDeed[],
  known: ReadonlyMap<string, string>,
  now: Instant,
): { readonly events: readonly InterviewEvent[]; readonly refused: Refused | null; readonly held: Held } {
  const { script } = before
  const events: InterviewEvent[] = []
  const written = new Set(known.keys())
  let held = before
  for (const [index, { id, agoMs, ...given }] of deeds.entries()) {
    if (written.has(id)) continue
    const deed = sorted(given) as Deed
    const why = refusalOf(script, held.state, deed, by)
    if (why !== null) return { events, refused: { index, why }, held }
    const ago = Math.min(Math.max(agoMs, 0), LONGEST_AGO)
    const at = Math.max(held.lastAt ?? createdAt, now - ago)
    const event: InterviewEvent = { seq: held.state.seq + 1, id, at, by, ...deed }
    held = { script, state: step(script, held.state, event), lastAt: at }
    events.push(event)
    written.add(id)
  }
  return { events, refused: null, held }
}

/** Of the ids that are known, the interviews they belong to. */
async function readKnown(sql: Sql, deeds: readonly SubmittedDeed[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(deeds.map(({ id }) => id))]
  const rows = await sql.all<{ readonly id: string; readonly interviewId: string }>(
    `SELECT "id", "interviewId" FROM "InterviewEvent" WHERE "id" IN (${marks(ids)})`,
    ids,
  )
  return new Map(rows.map(({ id, interviewId }) => [id, interviewId]))
}

async function write(
  sql: Sql,
  { id, lastSeq, endedAt }: InterviewRow,
  events: readonly InterviewEvent[],
): Promise<void> {
  if (events.length === 0) return
  await writeRows(
    sql,
    'InterviewEvent',
    events.map(({ seq, id: eventId, at, by, ...body }) => ({
      ...{ id: eventId, interviewId: id, seq, at: instantText(at), by },
      body: JSON.stringify(body),
    })),
  )
  await sql.run('UPDATE "Interview" SET "lastSeq" = ?, "endedAt" = ? WHERE "id" = ?', [
    lastSeq,
    endedAt === null ? null : instantText(endedAt),
    id,
  ])
}

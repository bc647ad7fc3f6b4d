import type { InterviewEvent } from '#core/interview/event.ts'
import { replay, step } from '#core/interview/machine.ts'
import type { Script } from '#core/interview/script.ts'
import type { InterviewState } from '#core/interview/state.ts'
import type { Database } from '../db.ts'
import type { Sql } from '../sql.ts'
import { type Held, heldIn, remember } from './held.ts'
import { type InterviewRow, readInterviewEvents, readInterviewRow } from './interview-rows.ts'
import { readScript } from './read-script.ts'

export type Interview = {
  readonly row: InterviewRow
  readonly script: Script
  /** At `row.lastSeq`. */
  readonly state: InterviewState
}

/** As it is on disk now; not from within a transaction. Null where this learner has no such interview. */
export function readInterview(db: Database, learnerId: string, id: string): Promise<Interview | null> {
  // In SQLite a read beside a running transaction would see, and remember, what may yet be undone.
  return db.exclusive(async () => {
    const row = await readInterviewRow(db.sql.read, learnerId, id)
    if (row === null) return null
    const held = await hold(db, db.sql.read, row)
    remember(db, id, held)
    const { script, state } = held
    return { row, script, state }
  })
}

/** The same with its log from the first event on, for whoever wants to know when what was done. */
export async function readInterviewLog(
  db: Database,
  learnerId: string,
  id: string,
): Promise<(Interview & { readonly events: readonly InterviewEvent[] }) | null> {
  const interview = await readInterview(db, learnerId, id)
  if (interview === null) return null
  const events = await readInterviewEvents(db.sql.read, id, 0, interview.state.seq)
  return { ...interview, events }
}

/** Up to `row.lastSeq`, from as far as it is remembered. */
export async function hold(db: Database, sql: Sql, row: InterviewRow): Promise<Held> {
  const { interviews, questions } = heldIn(db)
  const known = interviews.get(row.id)
  if (known !== undefined && known.state.seq === row.lastSeq) return known
  const script = known?.script ?? (await readScript(sql, row, questions))
  const events = await readInterviewEvents(sql, row.id, known?.state.seq ?? 0, row.lastSeq)
  const from = known ?? { state: replay(script, []), lastAt: null }
  return {
    script,
    state: events.reduce((state, event) => step(script, state, event), from.state),
    lastAt: events.at(-1)?.at ?? from.lastAt,
  }
}

import type { AskId } from '#core/interview/ask.ts'
import { type Missed, missedOf } from '#core/interview/report/missed.ts'
import type { Learner } from '#core/learner/learner.ts'
import type { Grade, Instant, StudyDay } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { recordIn } from '../review/record.ts'
import { undoIn } from '../review/undo.ts'
import { instantText, type Sql } from '../sql.ts'
import { transactSql } from '../transact.ts'
import { forwardOf } from './forward.ts'
import { type InterviewRow, lockInterview } from './interview-rows.ts'
import { readReport } from './read-report.ts'
import { readTold } from './told.ts'

/** A card that would come forward, or did. */
export type MissedCard = {
  readonly cardId: string
  readonly questionId: string
  readonly part: string
  readonly title: string
  /** The answer that decides. */
  readonly ask: AskId
  readonly grade: Grade
  /** One sentence; null where a later mark says otherwise. */
  readonly why: string | null
  /** Null before its first review. */
  readonly dueBefore: StudyDay | null
  readonly dueAfter: StudyDay | null
}

export type MissedCards = {
  readonly state: 'not-applied' | 'applied' | 'taken-back'
  readonly cards: readonly MissedCard[]
}

export type MissedRead =
  | ({ readonly tag: 'missed' } & MissedCards)
  /** It is not over. */
  | { readonly tag: 'running' }
  | { readonly tag: 'unknown-interview' }

/** What would be told to the scheduler, or was: only what brings a card forward. */
export const readMissed = (
  db: Database,
  learner: Learner,
  interviewId: string,
  now: Instant,
): Promise<MissedRead> => within(db, learner, interviewId, now, async () => {})

/** Brings the cards forward, all or none. Twice is once, also after it was taken back. */
export const applyMissed = (
  db: Database,
  learner: Learner,
  interviewId: string,
  now: Instant,
): Promise<MissedRead> =>
  within(db, learner, interviewId, now, async (sql, { appliedAt }, missed) => {
    if (appliedAt !== null) return
    const jobs = (await forwardOf(sql, learner, interviewId, missed, now)).map(({ job }) => job)
    if (jobs.length === 0) return
    await recordIn(sql, jobs)
    await stamp(sql, 'appliedAt', interviewId, now)
  })

/** All of it as one, for good. Twice is once. */
export const takeBackMissed = (
  db: Database,
  learner: Learner,
  interviewId: string,
  now: Instant,
): Promise<MissedRead> =>
  within(db, learner, interviewId, now, async (sql, { appliedAt, takenBackAt }, missed, asks) => {
    if (appliedAt === null || takenBackAt !== null) return
    const told = await readTold(sql, interviewId, asks, missed)
    // In the order in which everybody takes cards.
    for (const { reviewId } of told.toSorted((a, b) => (a.card.cardId < b.card.cardId ? -1 : 1)))
      await undoIn(sql, learner, reviewId, now)
    await stamp(sql, 'takenBackAt', interviewId, now)
  })

type Work = (sql: Sql, row: InterviewRow, missed: readonly Missed[], asks: readonly AskId[]) => Promise<void>

/** Does the work with the interview held, and gives what is to be said of it then. */
async function within(
  db: Database,
  learner: Learner,
  interviewId: string,
  now: Instant,
  work: Work,
): Promise<MissedRead> {
  const found = await readReport(db, learner.id, interviewId)
  if (found === null) return { tag: 'unknown-interview' }
  if (found.row.endedAt === null) return { tag: 'running' }
  const missed = missedOf(found.script, found.report)
  const asks = found.state.asks.map(({ ask }) => ask)
  return transactSql(db, async (sql): Promise<MissedRead> => {
    const before = await lockInterview(sql, learner.id, interviewId)
    if (before === null) return { tag: 'unknown-interview' }
    await work(sql, before, missed, asks)
    const row = await lockInterview(sql, learner.id, interviewId)
    if (row === null || row.appliedAt === null) {
      const forward = await forwardOf(sql, learner, interviewId, missed, now)
      return { tag: 'missed', state: 'not-applied', cards: forward.map(({ card }) => card) }
    }
    const told = await readTold(sql, interviewId, asks, missed)
    const state = row.takenBackAt === null ? 'applied' : 'taken-back'
    return { tag: 'missed', state, cards: told.map(({ card }) => card) }
  })
}

const stamp = (sql: Sql, column: 'appliedAt' | 'takenBackAt', id: string, now: Instant): Promise<void> =>
  sql.run(`UPDATE "Interview" SET "${column}" = ? WHERE "id" = ?`, [instantText(now), id])

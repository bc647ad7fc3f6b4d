import { makeScript } from '#core/interview/make-script.ts'
import type { InterviewPlan } from '#core/interview/plan.ts'
import type { Seat } from '#core/interview/room.ts'
import type { Script } from '#core/interview/script.ts'
import type { Learner } from '#core/learner/learner.ts'
import { askedOf } from '#core/question/asked.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { readPack } from '../question/packs.ts'
import { keepTexts, readContentHash } from '../question/question-texts.ts'
import { instantText, type Sql } from '../sql.ts'
import { transactSql } from '../transact.ts'
import { writeRows } from '../write-rows.ts'
import { readCandidates } from './candidates.ts'
import type { RoundBody } from './read-script.ts'

export type NewInterview = {
  readonly id: string
  readonly plan: InterviewPlan
  /** Null for one alone. */
  readonly room: { readonly id: string; readonly candidateSeat: Seat } | null
}

export type InterviewStarted =
  /** Also when it had been started before. */
  | { readonly tag: 'started'; readonly id: string }
  /** One sentence: why, and what to widen. */
  | { readonly tag: 'nothing-fits'; readonly why: string }
  /** There is another interview of this id. */
  | { readonly tag: 'taken' }

/** Draws the script and keeps each question as it stands; nothing that is loaded later changes what is asked. */
export const startInterview = (
  db: Database,
  learner: Learner,
  wanted: NewInterview,
  now: Instant,
): Promise<InterviewStarted> => transactSql(db, (sql) => startIn(sql, learner, wanted, now))

/** The same within a transaction, for whoever writes more than the interview. */
export async function startIn(
  sql: Sql,
  learner: Learner,
  { id, plan, room }: NewInterview,
  now: Instant,
): Promise<InterviewStarted> {
  type Row = { readonly learnerId: string; readonly roomId: string | null }
  const [known] = await sql.all<Row>('SELECT "learnerId", "roomId" FROM "Interview" WHERE "id" = ?', [id])
  if (known !== undefined) {
    const same = known.learnerId === learner.id && known.roomId === (room?.id ?? null)
    return same ? { tag: 'started', id } : { tag: 'taken' }
  }
  const pack = await readPack(sql, plan.packId)
  if (pack === null) return { tag: 'nothing-fits', why: 'There are no such questions: choose other ones.' }
  const candidates = await readCandidates(sql, learner.id, plan, pack.levels, room?.id ?? null)
  const made = makeScript(candidates, plan, pack, askedOf)
  if (made.tag === 'nothing-fits') return made
  await writeRows(sql, 'Interview', [
    {
      id,
      learnerId: learner.id,
      roomId: room?.id ?? null,
      candidateSeat: room?.candidateSeat ?? 'host',
      plan: JSON.stringify(plan),
      choices: JSON.stringify(made.script.choices),
      contentHash: await readContentHash(sql),
      createdAt: instantText(now),
    },
  ])
  await writeRounds(sql, id, made.script)
  return { tag: 'started', id }
}

async function writeRounds(sql: Sql, interviewId: string, { rounds }: Script): Promise<void> {
  const ids = rounds.flatMap(({ item }) => item?.question.id ?? [])
  const hashes = await keepTexts(sql, ids)
  await writeRows(
    sql,
    'InterviewRound',
    rounds.map(({ kind, boxMs, item }, place) => {
      const { axisLabel = '', draw = null, flips = [] } = item ?? {}
      const body: RoundBody = { axisLabel, seed: draw?.seed ?? null, flips }
      return {
        ...{ interviewId, place, kind, boxMs: Math.round(boxMs) },
        questionId: item?.question.id ?? null,
        hash: item === null ? null : (hashes.get(item.question.id) ?? null),
        body: JSON.stringify(body),
      }
    }),
  )
}

import { randomUUID } from 'node:crypto'
import type { AskId } from '#core/interview/ask.ts'
import type { Deed, Draft, Role } from '#core/interview/event.ts'
import { nextInOrder } from '#core/interview/next-ask.ts'
import type { InterviewPlan } from '#core/interview/plan.ts'
import type { Learner } from '#core/learner/learner.ts'
import type { Instant } from '#core/review/entry.ts'
import { MINUTE } from '#core/review/study-day.ts'
import type { Database } from '#store/db.ts'
import { appendEvents, type SubmittedDeed } from '#store/interview/append.ts'
import { type Interview, readInterview } from '#store/interview/read-interview.ts'
import { startInterview } from '#store/interview/start.ts'
import { MONDAY, seed } from './study.ts'

/** Ten minutes over the whole of `drinks`: something to explain, a scenario, the closing. */
export const ALONE: InterviewPlan = {
  packId: 'drinks',
  company: 'alone',
  minutes: 10,
  level: 'senior',
  axes: [],
  mode: 'normal',
  seed: 'seed',
}

export type InterviewDesk = {
  readonly db: Database
  readonly learner: Learner
  readonly id: string
}

/** An interview that was made on Monday, and not begun. */
export async function interviewDesk(
  fresh: () => Promise<Database>,
  plan: Partial<InterviewPlan> = {},
): Promise<InterviewDesk> {
  const db = await fresh()
  const learner = await seed(db, 16)
  return { db, learner, id: await made(db, learner, plan) }
}

export async function made(
  db: Database,
  learner: Learner,
  plan: Partial<InterviewPlan> = {},
  now: Instant = MONDAY,
): Promise<string> {
  const id = randomUUID()
  const result = await startInterview(db, learner, { id, plan: { ...ALONE, ...plan }, room: null }, now)
  if (result.tag !== 'started') throw new Error(`the interview was not started: ${JSON.stringify(result)}`)
  return id
}

/** As another process has it: the same rows, and nothing remembered. */
export const elsewhere = (db: Database): Database => Object.create(db)

export const deed = (given: Deed, agoMs = 0): SubmittedDeed => ({ id: randomUUID(), agoMs, ...given })

/** Appends what was done and gives the interview as it is then. */
export async function did(
  { db, learner, id }: InterviewDesk,
  deeds: readonly Deed[],
  now: Instant,
  by: Role = 'candidate',
): Promise<Interview> {
  const list = deeds.map((one) => deed(one))
  const result = await appendEvents(db, learner.id, id, by, list, now)
  if (result.tag === 'appended') return result.interview
  throw new Error(`not all was appended: ${result.tag === 'refused' ? result.why : result.tag}`)
}

export async function found({ db, learner, id }: InterviewDesk): Promise<Interview> {
  const interview = await readInterview(db, learner.id, id)
  if (interview === null) throw new Error('there is no such interview')
  return interview
}

/** Takes an interview alone from its beginning to its end, an ask a minute, and gives it as it is then. */
export async function sat(
  desk: InterviewDesk,
  answerTo: (ask: AskId) => Draft,
  now: Instant = MONDAY,
): Promise<Interview> {
  let interview = await did(desk, [{ tag: 'began' }], now)
  let at = now
  for (;;) {
    const ask = nextInOrder(interview.script, interview.state)
    if (ask === null) return did(desk, [{ tag: 'ended' }], at)
    await did(desk, [{ tag: 'put', ask }], at)
    at += MINUTE
    interview = await did(desk, [{ tag: 'answered', ask, answer: answerTo(ask), speech: null }], at)
  }
}

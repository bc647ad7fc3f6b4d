import { randomUUID } from 'node:crypto'
import type { Learner } from '#core/learner/learner.ts'
import type { AttemptView } from '#core/quiz/attempt.ts'
import type { QuizPlan } from '#core/quiz/plan.ts'
import type { Answer, Instant } from '#core/review/entry.ts'
import type { Database } from '#store/db.ts'
import { readAttempt } from '#store/quiz/read-attempt.ts'
import { type FinishedAttempt, readResult } from '#store/quiz/read-result.ts'
import { recordEvents, type SubmittedEvent } from '#store/quiz/record-events.ts'
import { startAttempt } from '#store/quiz/start.ts'
import { MONDAY, seed } from './study.ts'

/** An exam of half an hour over the whole of `drinks`. */
export const EXAM: QuizPlan = {
  mode: 'exam',
  packId: 'drinks',
  axes: [],
  levels: [],
  kinds: [],
  set: 'any',
  length: 12,
  minutes: 30,
  seed: 'seed',
  parts: [],
}

export const PRACTICE: QuizPlan = { ...EXAM, mode: 'practice', minutes: null }

/** Main parts of `drinks`, in this order: a scenario, an explain, a recall and an estimate. */
export const FOUR = ['q-0/main', 'q-1/main', 'q-2/main', 'q-3/main']

/** The best there is for the main part of a scenario. */
export const RIGHT = { choice: 'tea', reasons: ['a'], confidence: 'certain' } as const

export type Desk = {
  readonly db: Database
  readonly learner: Learner
  readonly id: string
  readonly view: AttemptView
}

/** An attempt at these four, begun on Monday. */
export async function examDesk(fresh: () => Promise<Database>, plan: Partial<QuizPlan> = {}): Promise<Desk> {
  const db = await fresh()
  const learner = await seed(db)
  const view = await started(db, learner, { ...EXAM, parts: FOUR, ...plan }, MONDAY)
  return { db, learner, id: view.id, view }
}

export async function finished({ db, learner, id }: Desk, now: Instant): Promise<FinishedAttempt> {
  const read = await readResult(db, learner, id, now)
  if (read.tag !== 'finished') throw new Error(`there is no result: ${read.tag}`)
  return read.attempt
}

export async function started(
  db: Database,
  learner: Learner,
  plan: QuizPlan,
  now: Instant,
): Promise<AttemptView> {
  const id = randomUUID()
  const result = await startAttempt(db, learner, { id, plan }, now)
  if (result.tag !== 'started') throw new Error(`the attempt was not started: ${result.tag}`)
  return seen(db, learner, id, now)
}

export async function seen(db: Database, learner: Learner, id: string, now: Instant): Promise<AttemptView> {
  const view = await readAttempt(db, learner, id, now)
  if (view === null) throw new Error('there is no such attempt')
  return view
}

export const answered = (place: number, answer: Answer, agoMs = 0): SubmittedEvent => ({
  id: randomUUID(),
  place,
  agoMs,
  tag: 'answered',
  answer,
  ms: 20_000,
})

/** Sends events and gives the ids of those that came too late. */
export async function sent(
  db: Database,
  learner: Learner,
  attemptId: string,
  events: readonly SubmittedEvent[],
  now: Instant,
): Promise<readonly string[]> {
  const result = await recordEvents(db, learner, attemptId, events, now)
  if (result.tag !== 'recorded') throw new Error(`the events were not recorded: ${result.tag}`)
  return result.late
}

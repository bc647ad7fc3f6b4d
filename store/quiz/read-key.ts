import type { Draw } from '#core/grading/draw.ts'
import type { Learner } from '#core/learner/learner.ts'
import type { Fact } from '#core/question/fact.ts'
import type { Question } from '#core/question/question.ts'
import type { ItemOutcome } from '#core/quiz/result.ts'
import type { Instant } from '#core/review/entry.ts'
import { chunksOf } from '../chunks.ts'
import type { Database } from '../db.ts'
import { marks, type Sql } from '../sql.ts'
import { readAttemptRow, readEvents, readItems } from './attempt-rows.ts'
import { feedAttempt, readFed } from './feed.ts'
import { drawOf } from './read-attempt.ts'

/** All there is to know of one place once it is answered: `GET /api/attempts/ID/key/PLACE`. */
export type AttemptKey = {
  readonly place: number
  readonly part: string
  /** As it was when it was drawn. */
  readonly question: Question
  /** Those the question rests on, as they are now. */
  readonly facts: readonly Fact[]
  /** Only for an estimate. */
  readonly draw: Draw | null
  readonly outcome: ItemOutcome
}

export type KeyResult =
  | { readonly tag: 'key'; readonly key: AttemptKey }
  /** Of an exam before it is handed in, of a practice place before it is answered. */
  | { readonly tag: 'not-yet' }
  | { readonly tag: 'unknown-place' }

export async function readKey(
  db: Database,
  learner: Learner,
  attemptId: string,
  place: number,
  now: Instant,
): Promise<KeyResult> {
  const sql = db.sql.read
  const attempt = await readAttemptRow(sql, learner.id, attemptId)
  const [item] = attempt === null ? [] : await readItems(sql, attemptId, [place])
  if (attempt === null || item === undefined) return { tag: 'unknown-place' }
  if (item.outcome === null) return { tag: 'not-yet' }
  await feedAttempt(db, learner, attemptId, now)
  const { part, question, outcome } = item
  const fed = await readFed(sql, attemptId, await readEvents(sql, attemptId))
  const facts = await readFactsOf(sql, [question])
  const key = {
    place,
    part,
    question,
    facts: facts(question),
    draw: drawOf(question, attempt.plan.seed),
    outcome: { ...outcome, fed: fed.get(place) ?? null },
  }
  return { tag: 'key', key }
}

/** Gives the facts of each of these questions, in its order. */
export async function readFactsOf(
  sql: Sql,
  questions: readonly Question[],
): Promise<(question: Question) => readonly Fact[]> {
  const ids = [...new Set(questions.flatMap(({ facts }) => facts))]
  const found = new Map<string, Fact>()
  for (const chunk of chunksOf(ids)) {
    const rows = await sql.all<{ readonly packId: string; readonly body: string }>(
      `SELECT "packId", "body" FROM "Fact" WHERE "place" >= 0 AND "id" IN (${marks(chunk)})`,
      chunk,
    )
    for (const { packId, body } of rows) {
      const fact = JSON.parse(body) as Fact
      found.set(`${packId} ${fact.id}`, fact)
    }
  }
  return ({ packId, facts }) => facts.flatMap((id) => found.get(`${packId} ${id}`) ?? [])
}

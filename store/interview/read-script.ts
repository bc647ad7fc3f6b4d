import { roundItemOf } from '#core/interview/round-item.ts'
import type { RoundItem, RoundKind, Script } from '#core/interview/script.ts'
import { askedOf } from '#core/question/asked.ts'
import type { Question } from '#core/question/question.ts'
import type { Bounded } from '../bounded.ts'
import type { Sql } from '../sql.ts'
import { readCardIds } from './card-ids.ts'
import type { InterviewRow } from './interview-rows.ts'
import { sorted } from './sorted.ts'

/** What the `body` of a round holds. */
export type RoundBody = {
  readonly axisLabel: string
  /** Of an estimate. */
  readonly seed: string | null
  readonly flips: readonly string[]
}

/** As it was drawn, with each question as it stood then. */
export async function readScript(
  sql: Sql,
  { id, learnerId, plan, choices }: InterviewRow,
  questions: Bounded<Question>,
): Promise<Script> {
  type Row = {
    readonly kind: RoundKind
    readonly boxMs: number
    readonly questionId: string | null
    readonly hash: string | null
    readonly body: string
  }
  const rows = await sql.all<Row>(
    'SELECT "kind", "boxMs", "questionId", "hash", "body" FROM "InterviewRound" WHERE "interviewId" = ? ORDER BY "place"',
    [id],
  )
  const cards = await readCardIds(
    sql,
    learnerId,
    rows.flatMap(({ questionId }) => questionId ?? []),
  )
  const itemOf = async ({ questionId, hash, body }: Row): Promise<RoundItem | null> => {
    if (questionId === null || hash === null) return null
    const question = await readText(sql, questionId, hash, questions)
    return roundItemOf(
      { ...sorted(JSON.parse(body) as RoundBody), question, cards: cards.get(questionId) ?? {} },
      askedOf,
    )
  }
  const rounds = []
  for (const row of rows) rounds.push({ kind: row.kind, boxMs: row.boxMs, item: await itemOf(row) })
  return { plan, choices, rounds }
}

async function readText(
  sql: Sql,
  questionId: string,
  hash: string,
  questions: Bounded<Question>,
): Promise<Question> {
  const key = `${questionId} ${hash}`
  const known = questions.get(key)
  if (known !== undefined) return known
  const [row] = await sql.all<{ readonly body: string }>(
    'SELECT "body" FROM "QuestionText" WHERE "questionId" = ? AND "hash" = ?',
    [questionId, hash],
  )
  if (row === undefined) throw new Error(`The text of ${questionId} that an interview asks is gone.`)
  const question = sorted(JSON.parse(row.body) as Question)
  questions.set(key, question)
  return question
}

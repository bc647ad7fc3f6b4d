import { type RoundItem, type RoundKind, type Script } from '#core/interview/script.ts'
import { roundItemOf } from '#core/interview/round-item.ts'
import { askedOf } from '#core/question/asked.ts'
import type { Question } from '#core/question/question.ts'
import type { Bounded } from '../bounded.ts'
import { marks, type Sql } from '../sql.ts'
import type { InterviewRow } from './interview-rows.ts'

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
  const cards = await readCards(
    sql,
    learnerId,
    rows.flatMap(({ questionId }) => questionId ?? []),
  )
  const itemOf = async ({ questionId, hash, body }: Row): Promise<RoundItem | null> => {
    if (questionId === null || hash === null) return null
    const question = await readText(sql, questionId, hash, questions)
    return roundItemOf(
      { ...(JSON.parse(body) as RoundBody), question, cards: cards.get(questionId) ?? {} },
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
  const question = JSON.parse(row.body) as Question
  questions.set(key, question)
  return question
}

/** By question, then by part. */
async function readCards(
  sql: Sql,
  learnerId: string,
  questionIds: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  type Row = Record<'id' | 'questionId' | 'part', string>
  const rows = await sql.all<Row>(
    `SELECT "id", "questionId", "part" FROM "Card" WHERE "learnerId" = ? AND "questionId" IN (${marks(questionIds)})
     ORDER BY "questionId", "part"`,
    [learnerId, ...questionIds],
  )
  const found = new Map<string, Record<string, string>>()
  for (const { id, questionId, part } of rows)
    found.set(questionId, { ...found.get(questionId), [part]: id })
  return found
}

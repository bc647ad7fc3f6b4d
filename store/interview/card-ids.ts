import { chunksOf } from '../chunks.ts'
import { marks, type Sql } from '../sql.ts'

export type CardIds = ReadonlyMap<string, Readonly<Record<string, string>>>

/** The learner's cards of these questions: by question, then by part. */
export async function readCardIds(
  sql: Sql,
  learnerId: string,
  questionIds: readonly string[],
): Promise<CardIds> {
  type Row = Record<'id' | 'questionId' | 'part', string>
  const found = new Map<string, Record<string, string>>()
  for (const chunk of chunksOf(questionIds)) {
    const rows = await sql.all<Row>(
      `SELECT "id", "questionId", "part" FROM "Card" WHERE "learnerId" = ? AND "questionId" IN (${marks(chunk)})
       ORDER BY "questionId", "part"`,
      [learnerId, ...chunk],
    )
    for (const { id, questionId, part } of rows)
      found.set(questionId, { ...found.get(questionId), [part]: id })
  }
  return found
}

import { groupBy } from '#core/group-by.ts'
import type { Fact } from '#core/question/fact.ts'
import type { FactChange } from '#core/review/fact-change.ts'
import { instantOf, marks, type Sql } from '../sql.ts'

/** Every change of the facts that these questions cite, by the question's id. */
export async function readFactChanges(
  sql: Sql,
  questionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly FactChange[]>> {
  if (questionIds.length === 0) return new Map()
  const rows = await sql.all<Row>(
    `SELECT q."questionId", f."at", f."before", f."after" FROM "QuestionFact" q
     JOIN "FactChange" f ON f."packId" = q."packId" AND f."factId" = q."factId"
     WHERE q."questionId" IN (${marks(questionIds)})`,
    questionIds,
  )
  const changes = rows.map(({ questionId, at, before, after }) => ({
    questionId,
    at: instantOf(at),
    before: JSON.parse(before) as Fact,
    after: JSON.parse(after) as Fact,
  }))
  return groupBy(changes, ({ questionId }) => questionId)
}

type Row = {
  readonly questionId: string
  readonly at: string
  readonly before: string
  readonly after: string
}

import type { Scenario } from '#core/question/question.ts'
import { marks, type Sql } from '../sql.ts'

/** Whole, by their ids. */
export async function readScenarios(
  sql: Sql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Scenario>> {
  if (ids.length === 0) return new Map()
  const rows = await sql.all<{ readonly id: string; readonly body: string }>(
    `SELECT "id", "body" FROM "Question" WHERE "kind" = 'scenario' AND "id" IN (${marks(ids)})`,
    ids,
  )
  return new Map(rows.map(({ id, body }) => [id, JSON.parse(body) as Scenario]))
}

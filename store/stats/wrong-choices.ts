import type { Option } from '#core/question/question.ts'
import { chunksOf } from '../chunks.ts'
import { marks, type Sql } from '../sql.ts'

/** The wrong choices of these scenarios, by their ids. */
export async function readWrongChoices(
  sql: Sql,
  questionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const wrong = new Map<string, readonly string[]>()
  for (const ids of chunksOf(questionIds)) {
    const rows = await sql.all<{ readonly id: string; readonly options: string }>(
      `SELECT "id", "body" -> 'options' AS "options" FROM "Question"
       WHERE "kind" = 'scenario' AND "id" IN (${marks(ids)})`,
      ids,
    )
    for (const { id, options } of rows) wrong.set(id, wrongOf(JSON.parse(options)))
  }
  return wrong
}

const wrongOf = (options: readonly Option[]): readonly string[] =>
  options.filter(({ standing }) => standing === 'wrong').map(({ choice }) => choice)

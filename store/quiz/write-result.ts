import { resultOf } from '#core/quiz/result.ts'
import type { Sql } from '../sql.ts'
import { type AttemptRow, readItems } from './attempt-rows.ts'

/** Adds up the outcomes as they stand. */
export async function writeResult(sql: Sql, { id, plan }: AttemptRow): Promise<void> {
  const items = await readItems(sql, id)
  const judged = items.flatMap(({ question: { axis, level }, outcome }) =>
    outcome === null ? [] : [{ axis, level, outcome }],
  )
  await sql.run('UPDATE "Attempt" SET "result" = ? WHERE "id" = ?', [
    JSON.stringify(resultOf(plan.mode, judged)),
    id,
  ])
}

import type { Fact } from '#core/question/fact.ts'
import type { Sql } from '../sql.ts'
import { findInPacks } from './find-in-packs.ts'

export type FactLine = {
  readonly packId: string
  readonly fact: Fact
  /** How many rest on it. */
  readonly questions: number
}

/** Those of the packs that are there, by pack and in the order of their files. */
export async function readFacts(sql: Sql): Promise<readonly FactLine[]> {
  const rows = await sql.all<{ readonly packId: string; readonly body: string; readonly questions: number }>(
    `SELECT f."packId", f."body", CAST(coalesce(n."questions", 0) AS INTEGER) AS "questions" FROM "Fact" f
     LEFT JOIN (SELECT "factId", "packId", count(*) AS "questions" FROM "QuestionFact" GROUP BY "factId", "packId") n
       ON n."factId" = f."id" AND n."packId" = f."packId"
     WHERE f."place" >= 0 AND f."packId" IN (SELECT "packId" FROM "Question" WHERE "retiredAt" IS NULL)
     ORDER BY f."packId", f."place"`,
    [],
  )
  return rows.map(({ packId, body, questions }) => ({ packId, fact: JSON.parse(body) as Fact, questions }))
}

export type FoundFact = { readonly packId: string; readonly fact: Fact }

export async function findFact(sql: Sql, id: string, packId: string | undefined): Promise<FoundFact | null> {
  const row = await findInPacks(sql, 'Fact', id, packId)
  return row && { packId: row.packId, fact: JSON.parse(row.body) as Fact }
}

import type { Sql } from '../sql.ts'

export type Library = {
  /** Of questions that are not retired. */
  readonly counts: readonly Count[]
  readonly scenarios: number
  readonly facts: number
  /** By kind. */
  readonly topics: Readonly<Record<string, number>>
}

export type Count = {
  readonly packId: string
  readonly axis: string
  readonly level: string
  readonly questions: number
}

/** How much there is of everything that can be browsed. */
export async function readLibrary(sql: Sql): Promise<Library> {
  const rows = await sql.all<Count & { readonly kind: string }>(
    `SELECT "packId", "axis", "level", "kind", CAST(count(*) AS INTEGER) AS "questions" FROM "Question"
     WHERE "retiredAt" IS NULL GROUP BY "packId", "axis", "level", "kind"`,
    [],
  )
  const [{ facts } = { facts: 0 }] = await sql.all<{ readonly facts: number }>(
    `SELECT CAST(count(*) AS INTEGER) AS "facts" FROM "Fact"
     WHERE "place" >= 0 AND "packId" IN (SELECT "packId" FROM "Question" WHERE "retiredAt" IS NULL)`,
    [],
  )
  const topics = await sql.all<{ readonly kind: string; readonly topics: number }>(
    `SELECT "kind", CAST(count(*) AS INTEGER) AS "topics" FROM "Topic"
     WHERE "packId" IN (SELECT "packId" FROM "Question" WHERE "retiredAt" IS NULL) GROUP BY "kind"`,
    [],
  )
  return {
    counts: rows,
    scenarios: rows.reduce((sum, { kind, questions }) => sum + (kind === 'scenario' ? questions : 0), 0),
    facts,
    topics: Object.fromEntries(topics.map((row) => [row.kind, row.topics])),
  }
}

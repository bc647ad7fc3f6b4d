import { marks, type Sql } from '../sql.ts'

/** Of the content that was loaded last; empty where none was. */
export async function readContentHash(sql: Sql): Promise<string> {
  const [last] = await sql.all<{ readonly hash: string }>(
    'SELECT "hash" FROM "ContentLoad" ORDER BY "at" DESC, "id" DESC LIMIT 1',
    [],
  )
  return last?.hash ?? ''
}

/**
 * Keeps these questions as they stand, for whoever was asked them, and gives the hash of each by its id. Copied within the
 * database, unread.
 */
export async function keepTexts(
  sql: Sql,
  questionIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(questionIds)]
  const rows = await holdQuestions(sql, ids)
  await sql.run(
    `INSERT INTO "QuestionText" ("hash", "questionId", "body")
     SELECT "hash", "id", "body" FROM "Question" WHERE "id" IN (${marks(ids)}) ON CONFLICT DO NOTHING`,
    ids,
  )
  return new Map(rows.map(({ id, hash }) => [id, hash]))
}

/** So that what is copied is what the hash is of, while another process loads content. */
const holdQuestions = (sql: Sql, ids: readonly string[]) =>
  sql.all<{ readonly id: string; readonly hash: string }>(
    `SELECT "id", "hash" FROM "Question" WHERE "id" IN (${marks(ids)}) ORDER BY "id"
     ${sql.provider === 'postgres' ? 'FOR SHARE' : ''}`,
    ids,
  )

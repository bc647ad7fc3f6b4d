import type { Pack } from '#core/question/pack.ts'
import type { Sql } from '../sql.ts'

/**
 * In the order of their ids. Read anew each time, since another process may load content; through SQL, since the first page after a
 * start would otherwise wait for Prisma's.
 */
export async function readPacks(sql: Sql): Promise<readonly Pack[]> {
  const rows = await sql.all<{ readonly body: string }>('SELECT "body" FROM "Pack" ORDER BY "id"', [])
  return rows.map(({ body }) => JSON.parse(body) as Pack)
}

/** Those that have a question that is not retired: one that is gone from the content stays, for its retired questions. */
export async function readLivePacks(sql: Sql): Promise<readonly Pack[]> {
  const rows = await sql.all<{ readonly body: string }>(
    'SELECT "body" FROM "Pack" WHERE "id" IN (SELECT "packId" FROM "Question" WHERE "retiredAt" IS NULL) ORDER BY "id"',
    [],
  )
  return rows.map(({ body }) => JSON.parse(body) as Pack)
}

/** Null where there is none of this id. */
export async function readPack(sql: Sql, id: string): Promise<Pack | null> {
  const [row] = await sql.all<{ readonly body: string }>('SELECT "body" FROM "Pack" WHERE "id" = ?', [id])
  return row === undefined ? null : JSON.parse(row.body)
}

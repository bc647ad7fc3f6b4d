import type { Pack } from '#core/question/pack.ts'
import type { Sql } from '../sql.ts'

/** Read anew for every page of the queue, since another process may load content. */
export async function readPacksById(sql: Sql): Promise<ReadonlyMap<string, Pack>> {
  const rows = await sql.all<{ readonly body: string }>('SELECT "body" FROM "Pack" ORDER BY "id"', [])
  return new Map(rows.map(({ body }) => JSON.parse(body) as Pack).map((pack) => [pack.id, pack]))
}

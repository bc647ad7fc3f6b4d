import type { Sql } from '../sql.ts'

export type InPack = { readonly packId: string; readonly body: string }

/** Ids are a pack's own: where none is named, the first that has it, those without questions last. */
export async function findInPacks(
  sql: Sql,
  table: 'Fact' | 'Topic',
  id: string,
  packId: string | undefined,
): Promise<InPack | null> {
  const [row] = await sql.all<InPack>(
    `SELECT "packId", "body" FROM "${table}" WHERE "place" >= 0 AND "id" = ?${packId === undefined ? '' : ' AND "packId" = ?'}
     ORDER BY CASE WHEN "packId" IN (SELECT "packId" FROM "Question" WHERE "retiredAt" IS NULL) THEN 0 ELSE 1 END, "packId"
     LIMIT 1`,
    packId === undefined ? [id] : [id, packId],
  )
  return row ?? null
}

import { chunksOf } from '../chunks.ts'
import { marks, type Sql, type Value } from '../sql.ts'

/** One new row. A boolean is given as 0 or 1, and JSON as its text. */
export function insert(sql: Sql, table: string, row: Readonly<Record<string, Value>>): Promise<void> {
  const columns = Object.keys(row)
  const names = columns.map((name) => `"${name}"`).join(', ')
  return sql.run(`INSERT INTO "${table}" (${names}) VALUES (${marks(columns)})`, Object.values(row))
}

/** The ids of those rows that the table already holds. */
export async function known(
  sql: Sql,
  table: string,
  rows: readonly { readonly id: string }[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const chunk of chunksOf(rows)) {
    const ids = chunk.map(({ id }) => id)
    const held = await sql.all<{ readonly id: string }>(
      `SELECT "id" FROM "${table}" WHERE "id" IN (${marks(ids)})`,
      ids,
    )
    for (const { id } of held) found.add(id)
  }
  return found
}

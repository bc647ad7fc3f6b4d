import { chunksOf } from './chunks.ts'
import { marks, type Sql, type Value } from './sql.ts'

export type NewRow = Readonly<Record<string, Value>>

/**
 * Inserts rows with the same columns, many in one statement: through Prisma ten thousand questions take five times as long.
 * A row whose `key` is taken replaces that one, where a key is given. A boolean is written as 0 or 1, JSON as its text.
 */
export async function writeRows(
  sql: Sql,
  table: string,
  rows: readonly NewRow[],
  key?: string,
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
  const quoted = columns.map((name) => `"${name}"`)
  const updated = columns.filter((name) => name !== key).map((name) => `"${name}" = excluded."${name}"`)
  const conflict = key === undefined ? '' : ` ON CONFLICT ("${key}") DO UPDATE SET ${updated.join(', ')}`
  for (const chunk of chunksOf(rows, Math.floor(MOST_VALUES / columns.length))) {
    const tuples = chunk.map(() => `(${marks(columns)})`).join(', ')
    await sql.run(
      `INSERT INTO "${table}" (${quoted.join(', ')}) VALUES ${tuples}${conflict}`,
      chunk.flatMap((row) => columns.map((name) => row[name] ?? null)),
    )
  }
}

const MOST_VALUES = 3000

/** Gives each row, by its id, its own values for the columns named; numbers are whole. */
export async function moveRows(
  sql: Sql,
  table: string,
  columns: Readonly<Record<string, 'TEXT' | 'INTEGER'>>,
  rows: readonly (NewRow & { readonly id: string })[],
): Promise<void> {
  const names = Object.keys(columns)
  const set = Object.entries(columns).map(
    ([name, type], at) => `"${name}" = CAST(moved.column${at + 2} AS ${type})`,
  )
  for (const chunk of chunksOf(rows)) {
    const tuples = chunk.map(() => `(${marks(['id', ...names])})`).join(', ')
    await sql.run(
      `UPDATE "${table}" SET ${set.join(', ')}
       FROM (SELECT * FROM (VALUES ${tuples}) AS listed) AS moved WHERE "${table}"."id" = moved.column1`,
      chunk.flatMap((row) => [row.id, ...names.map((name) => row[name] ?? null)]),
    )
  }
}

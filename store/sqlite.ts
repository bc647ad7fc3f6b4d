import BetterSqlite3 from 'better-sqlite3'
import type { Sql, SqlDoor } from './sql.ts'

/** Reviews must survive a lost process and a lost power supply; a second writer is waited for this long. */
export const BUSY_MS = 5000

// A write-ahead log that is opened again falls back to synchronous=NORMAL, which can lose acknowledged
// reviews when the power goes: it is set at every open, after the journal mode.
export const PRAGMAS = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;'

/**
 * `exclusive` must keep every other writer of this process out: SQLite's own waiting would block the thread that the
 * other one needs to finish.
 */
export function openSqlite(url: string, exclusive: <T>(work: () => Promise<T>) => Promise<T>): SqlDoor {
  const connection = new BetterSqlite3(url.replace(/^file:/, ''), { timeout: BUSY_MS })
  connection.exec(PRAGMAS)
  const prepared = remembering((text: string) => connection.prepare(text))
  const sql: Sql = {
    provider: 'sqlite',
    all: async <Row>(text: string, values: readonly unknown[]) => prepared(text).all(...values) as Row[],
    run: async (text, values) => {
      prepared(text).run(...values)
    },
  }
  return {
    read: sql,
    transaction: (work) =>
      exclusive(async () => {
        prepared('BEGIN IMMEDIATE').run()
        try {
          const result = await work(sql)
          prepared('COMMIT').run()
          return result
        } catch (error) {
          if (connection.inTransaction) prepared('ROLLBACK').run()
          throw error
        }
      }),
    close: async () => {
      connection.close()
    },
  }
}

// Preparing takes longer than running. Lists of many lengths make many texts: the memory is bounded.
function remembering<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= 200) known.clear()
    const made = make(text)
    known.set(text, made)
    return made
  }
}

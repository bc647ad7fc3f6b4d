import type { Database, Rows } from './db.ts'
import type { Sql } from './sql.ts'

/**
 * The way to write: all of `work` or nothing, begun again when another writer was in the way. So `work` may run more than
 * once and must do nothing but read and write rows.
 *
 * Reads that decide what is acknowledged belong in here too: with SQLite a read beside a running transaction sees what is
 * not yet committed.
 */
export function transact<T>(db: Database, work: (rows: Rows) => Promise<T>): Promise<T> {
  return persist(() => db.exclusive(() => db.$transaction(work, { maxWait: MAX_MS, timeout: MAX_MS })))
}

/** The same through SQL (store/sql.ts). */
export function transactSql<T>(db: Pick<Database, 'sql'>, work: (sql: Sql) => Promise<T>): Promise<T> {
  return persist(() => db.sql.transaction(work))
}

// Loading ten thousand questions takes seconds.
const MAX_MS = 120_000

const ATTEMPTS = 8

async function persist<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt()
    } catch (error) {
      if (tried === ATTEMPTS || !isCollision(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, 2 ** tried))
    }
  }
}

const COLLISIONS: ReadonlySet<unknown> = new Set([
  // Prisma: a unique value was taken meanwhile; write conflict or deadlock; SQLite is busy.
  'P2002',
  'P2034',
  'P1008',
  // PostgreSQL: serialization failure, deadlock, a unique value was taken meanwhile.
  '40001',
  '40P01',
  '23505',
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
])

const isCollision = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && COLLISIONS.has(error.code)

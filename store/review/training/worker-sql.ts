import { providerOf } from '../../adapter.ts'
import { exclusiveOf } from '../../exclusive.ts'
import type { Sql } from '../../sql.ts'

/** Opens the database for reading, without Prisma. */
export async function withSql<T>(url: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const door = await open(url)
  try {
    return await work(door.read)
  } finally {
    await door.close()
  }
}

async function open(url: string) {
  if (providerOf(url) === 'sqlite') {
    const { openSqlite } = await import('../../sqlite.ts')
    return openSqlite(url, exclusiveOf(url))
  }
  const { openPool, openPostgres } = await import('../../postgres.ts')
  return openPostgres(openPool(url))
}

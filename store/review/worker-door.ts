import { providerOf } from '../adapter.ts'
import { exclusiveOf } from '../exclusive.ts'
import type { SqlDoor } from '../sql.ts'

/** Opens the database for a worker: a connection of its own, without Prisma. */
export async function withDoor<T>(url: string, work: (door: SqlDoor) => Promise<T>): Promise<T> {
  const door = await open(url)
  try {
    return await work(door)
  } finally {
    await door.close()
  }
}

async function open(url: string) {
  if (providerOf(url) === 'sqlite') {
    const { openSqlite } = await import('../sqlite.ts')
    return openSqlite(url, exclusiveOf(url))
  }
  const { openPool, openPostgres } = await import('../postgres.ts')
  return openPostgres(openPool(url))
}

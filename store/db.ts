import 'server-only'
import { adapterFor, type Provider, providerOf } from './adapter.ts'
import { type Exclusive, exclusiveOf, notExclusive } from './exclusive.ts'
import type { Prisma, PrismaClient } from './generated/sqlite/client.ts'
import type { SqlDoor } from './sql.ts'

/** The two generated clients have the same shape; SQLite's stands for both. To write, use `transact`. */
export type Database = PrismaClient & {
  readonly provider: Provider
  /** Where it was opened, for a process that needs a connection of its own. */
  readonly url: string
  readonly sql: SqlDoor
  readonly exclusive: Exclusive
}

/** A running transaction, or the database itself where reading needs none. */
export type Rows = Prisma.TransactionClient

/**
 * Opens the database at a `file:` or `postgresql:` address. Its schema must be current (store/migrate.ts). Prisma connects with its
 * first query: a process that only asks and answers never needs it, and saves 30 MB.
 */
export async function openDatabase(url: string): Promise<Database> {
  const opened = providerOf(url) === 'sqlite' ? await openFile(url) : await openServer(url)
  const { client, ...rest } = opened
  return Object.assign(client, rest, { url })
}

export async function closeDatabase(db: Database): Promise<void> {
  await db.$disconnect()
  await db.sql.close()
}

/** The one database of this process, at `DATABASE_URL`. */
export function database(): Promise<Database> {
  if (shared.runwhereDatabase === undefined) {
    const url = process.env.DATABASE_URL
    if (url === undefined || url === '') throw new Error('DATABASE_URL is not set.')
    const opening = openDatabase(url)
    shared.runwhereDatabase = opening
    // A file that could not be opened is tried again by the next request.
    opening.catch(() => delete shared.runwhereDatabase)
  }
  return shared.runwhereDatabase
}

// Next loads a module once for each bundle that holds it; the process must not open the file as often.
const shared = globalThis as { runwhereDatabase?: Promise<Database> }

// Only the driver and the client in use are loaded: each client brings a query compiler of some megabytes.
async function openFile(url: string) {
  const [{ PrismaClient }, { openSqlite }] = await Promise.all([
    import('./generated/sqlite/client.ts'),
    import('./sqlite.ts'),
  ])
  const exclusive = exclusiveOf(url)
  const client = new PrismaClient({ adapter: await adapterFor(url) })
  return { client, provider: 'sqlite' as const, sql: openSqlite(url, exclusive), exclusive }
}

async function openServer(url: string) {
  const [{ PrismaClient }, { PrismaPg }, { openPool, openPostgres }] = await Promise.all([
    import('./generated/postgres/client.ts'),
    import('@prisma/adapter-pg'),
    import('./postgres.ts'),
  ])
  const pool = openPool(url)
  const client = new PrismaClient({ adapter: new PrismaPg(pool) }) as unknown as PrismaClient
  return { client, provider: 'postgres' as const, sql: openPostgres(pool), exclusive: notExclusive }
}

import 'server-only'
import { adapterFor, type Provider, providerOf } from './adapter.ts'
import type { Prisma, PrismaClient } from './generated/sqlite/client.ts'

/** The two generated clients have the same shape; SQLite's stands for both. */
export type Database = PrismaClient & { readonly provider: Provider }

/** A running transaction, or the database itself where reading needs none. */
export type Rows = Prisma.TransactionClient

/** Opens the database at a `file:` or `postgresql:` address. Its schema must be current (store/migrate.ts). */
export async function openDatabase(url: string): Promise<Database> {
  const adapter = await adapterFor(url)
  const provider = providerOf(url)
  const client = provider === 'sqlite' ? await sqlite(adapter) : await postgres(adapter)
  await client.$connect()
  return Object.assign(client, { provider })
}

/** The one database of this process, at `DATABASE_URL`. */
export function database(): Promise<Database> {
  shared.runwhereDatabase ??= openDatabase(required('DATABASE_URL'))
  return shared.runwhereDatabase
}

// Next loads a module once for each bundle that holds it; the process must not open the file as often.
const shared = globalThis as { runwhereDatabase?: Promise<Database> }

type Adapter = Awaited<ReturnType<typeof adapterFor>>

// Only the client in use is loaded: each brings a query compiler of some megabytes.
async function sqlite(adapter: Adapter): Promise<PrismaClient> {
  const { PrismaClient } = await import('./generated/sqlite/client.ts')
  return new PrismaClient({ adapter })
}

async function postgres(adapter: Adapter): Promise<PrismaClient> {
  const { PrismaClient } = await import('./generated/postgres/client.ts')
  return new PrismaClient({ adapter }) as unknown as PrismaClient
}

function required(name: string): string {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`${name} is not set.`)
  return value
}

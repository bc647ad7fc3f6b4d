import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'

export type Provider = 'sqlite' | 'postgres'

/** Throws on any other kind of address, naming those that work. */
export function providerOf(url: string): Provider {
  if (url.startsWith('file:')) return 'sqlite'
  if (/^postgres(ql)?:\/\//.test(url)) return 'postgres'
  throw new Error('DATABASE_URL must start with file: or with postgresql://')
}

/** Loads one driver only: each costs memory. */
export async function adapterFor(url: string): Promise<SqlMigrationAwareDriverAdapterFactory> {
  if (providerOf(url) === 'sqlite') return sqlite(url)
  const { PrismaPg } = await import('@prisma/adapter-pg')
  return new PrismaPg({ connectionString: url, max: 8 }, { statementNameGenerator: statementNames() })
}

async function sqlite(url: string): Promise<SqlMigrationAwareDriverAdapterFactory> {
  const { PrismaBetterSqlite3 } = await import('@prisma/adapter-better-sqlite3')
  const inner = new PrismaBetterSqlite3({ url, timeout: BUSY_MS })
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect: async () => {
      const connection = await inner.connect()
      await connection.executeScript(PRAGMAS)
      return connection
    },
    connectToShadowDb: () => inner.connectToShadowDb(),
  }
}

const BUSY_MS = 5000

// A write-ahead log that is opened again falls back to synchronous=NORMAL, which can lose acknowledged
// reviews when the power goes: it is set at every open, after the journal mode.
const PRAGMAS = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;'

// PostgreSQL then plans each statement once for a connection, not once for a call.
function statementNames() {
  const names = new Map<string, string>()
  return ({ sql }: { readonly sql: string }): string => {
    const known = names.get(sql)
    if (known !== undefined) return known
    const name = `s${names.size}`
    names.set(sql, name)
    return name
  }
}

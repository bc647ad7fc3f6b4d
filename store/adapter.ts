import type {
  SqlMigrationAwareDriverAdapterFactory as AdapterFactory,
  SqlDriverAdapter,
  Transaction,
} from '@prisma/driver-adapter-utils'

export type Provider = 'sqlite' | 'postgres'

/** Throws on any other kind of address, naming those that work. */
export function providerOf(url: string): Provider {
  if (url.startsWith('file:')) return 'sqlite'
  if (/^postgres(ql)?:\/\//.test(url)) return 'postgres'
  throw new Error('DATABASE_URL must start with file: or with postgresql://')
}

/** Loads one driver only: each costs memory. */
export async function adapterFor(url: string): Promise<AdapterFactory> {
  if (providerOf(url) === 'sqlite') return sqliteAdapter(url)
  const { PrismaPg } = await import('@prisma/adapter-pg')
  return new PrismaPg({ connectionString: url, max: 8 })
}

async function sqliteAdapter(url: string): Promise<AdapterFactory> {
  const [{ PrismaBetterSqlite3 }, { BUSY_MS, PRAGMAS }] = await Promise.all([
    import('@prisma/adapter-better-sqlite3'),
    import('./sqlite.ts'),
  ])
  const inner = new PrismaBetterSqlite3({ url, timeout: BUSY_MS })
  const connect = async (): Promise<SqlDriverAdapter> => {
    const connection = await inner.connect()
    await connection.executeScript(PRAGMAS)
    const startTransaction = connection.startTransaction.bind(connection)
    connection.startTransaction = async (isolationLevel) => immediate(await startTransaction(isolationLevel))
    return connection
  }
  const { provider, adapterName } = inner
  return { provider, adapterName, connect, connectToShadowDb: () => inner.connectToShadowDb() }
}

// A transaction that reads before it writes fails at once when another process has written in between: it takes its
// place among the writers from the start instead, where it is waited for.
async function immediate(transaction: Transaction): Promise<Transaction> {
  try {
    await transaction.executeRaw({ sql: 'ROLLBACK', args: [], argTypes: [] })
    await transaction.executeRaw({ sql: 'BEGIN IMMEDIATE', args: [], argTypes: [] })
    return transaction
  } catch (error) {
    await transaction.rollback()
    throw error
  }
}

import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import { adapterFor, type Provider } from './adapter.ts'
import { NO_FILTERS, withSchemaEngine } from './schema-engine.ts'

/** The SQL that leads from one schema to another; null: from nothing. Needs no running database. */
export async function diffSchemas(provider: Provider, from: string | null, to: string): Promise<string> {
  const adapter = provider === 'sqlite' ? await adapterFor('file::memory:') : unconnectedPostgres()
  return withSchemaEngine(adapter, to, async (engine) => {
    const { stdout } = await engine.diff({
      from:
        from === null
          ? { tag: 'empty' }
          : { tag: 'schemaDatamodel', files: [{ path: SCHEMA, content: from }] },
      to: { tag: 'schemaDatamodel', files: [{ path: SCHEMA, content: to }] },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    })
    return stdout ?? ''
  })
}

const SCHEMA = 'schema.prisma'

// The engine greets its database before it compares two schemas, though it needs nothing from it:
// an answer to the greeting is enough, so that a migration can be written without a server.
function unconnectedPostgres(): SqlMigrationAwareDriverAdapterFactory {
  const greeting = {
    columnNames: ['exists', 'version', 'numeric_version'],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, 'PostgreSQL 15', 150000]],
  }
  const refuse = () => Promise.reject(new Error('a schema comparison does not change a database'))
  const connection: SqlDriverAdapter = {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    queryRaw: () => Promise.resolve(greeting),
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: () => Promise.resolve(),
  }
  const connect = () => Promise.resolve(connection)
  return { provider: 'postgres', adapterName: connection.adapterName, connect, connectToShadowDb: connect }
}

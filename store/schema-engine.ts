import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

export const NO_FILTERS = { externalTables: [], externalEnums: [] }

/** Prisma's own schema engine in its WASM build: nothing to download, on either database. */
export async function withSchemaEngine<T>(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  datamodel: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  await load()
  // The engine never closes what it opens, and an open pool keeps the process alive.
  const opened: SqlDriverAdapter[] = []
  const connect = async () => {
    const connection = await adapter.connect()
    opened.push(connection)
    return connection
  }
  const bound = bindMigrationAwareSqlAdapterFactory({
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect,
    connectToShadowDb: () => adapter.connectToShadowDb(),
  })
  try {
    const engine = await bindings.SchemaEngine.new(
      { datamodels: [['schema.prisma', datamodel]] },
      () => {},
      bound,
    )
    return await work(engine)
  } finally {
    for (const connection of opened) await connection.dispose()
  }
}

let loaded: Promise<void> | undefined

// Node cannot import a .wasm file, so the module's own glue is put together by hand.
function load(): Promise<void> {
  loaded ??= (async () => {
    const folder = dirname(
      createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'),
    )
    const bytes = readFileSync(join(folder, 'schema_engine_bg.wasm'))
    const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': imports() })
    bindings.__wbg_set_wasm(instance.exports)
    const start = instance.exports.__wbindgen_start
    if (typeof start === 'function') start()
  })()
  return loaded
}

// It guards its locks with timers that it never clears: they must not keep a finished process alive.
function imports(): Record<string, WebAssembly.ImportValue> {
  const entries: [string, WebAssembly.ImportValue][] = Object.entries({ ...bindings })
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name.startsWith('__wbg_setTimeout') ? patientTimeout : value]),
  )
}

const patientTimeout = (run: () => void, ms: number) => setTimeout(run, ms).unref()

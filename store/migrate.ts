import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import { adapterFor, type Provider, providerOf } from './adapter.ts'
import { NO_FILTERS, withSchemaEngine } from './schema-engine.ts'

export type Migrated =
  | { readonly tag: 'migrated'; readonly applied: readonly string[] }
  /** The database has seen migrations that this code does not know. */
  | { readonly tag: 'newer'; readonly unknown: readonly string[] }

/** Applies the migrations that are missing; twice applies nothing. Throws when one fails. */
export async function migrate(url: string, folder: string = MIGRATIONS): Promise<Migrated> {
  const provider = providerOf(url)
  const migrationsList = readMigrations(folder, provider)
  return withSchemaEngine(await adapterFor(url), readSchema(provider), async (engine) => {
    const unknown = await unknownMigrations(engine, migrationsList)
    if (unknown.length > 0) return { tag: 'newer', unknown }
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS })
    return { tag: 'migrated', applied: appliedMigrationNames }
  })
}

/** The one schema, or that of a file like it, as `provider` reads it. */
export function readSchema(provider: Provider, file: string = SCHEMA): string {
  const schema = readFileSync(file, 'utf8')
  return schema.replace(
    'provider = "sqlite"',
    `provider = "${provider === 'sqlite' ? 'sqlite' : 'postgresql'}"`,
  )
}

export const SCHEMA = fileURLToPath(new URL('../prisma/schema.prisma', import.meta.url))
export const MIGRATIONS = fileURLToPath(new URL('../prisma/migrations', import.meta.url))

function readMigrations(folder: string, provider: Provider): MigrationList {
  const baseDir = `${folder}/${provider}`
  const names = readdirSync(baseDir).sort()
  return {
    baseDir,
    lockfile: { path: `${baseDir}/migration_lock.toml`, content: null },
    shadowDbInitScript: '',
    migrationDirectories: names.map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(`${baseDir}/${path}/migration.sql`, 'utf8') },
      },
    })),
  }
}

async function unknownMigrations(
  engine: SchemaEngine,
  migrationsList: MigrationList,
): Promise<readonly string[]> {
  try {
    const { history } = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: NO_FILTERS,
    })
    return history === null || history.diagnostic === 'databaseIsBehind'
      ? []
      : history.unpersistedMigrationNames
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === TABLE_MISSING) return []
    throw error
  }
}

// A new database has no _prisma_migrations yet.
const TABLE_MISSING = 'P1014'

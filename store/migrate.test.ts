import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { closeDatabase, type Database, openDatabase } from './db.ts'
import { MIGRATIONS, migrate, readSchema } from './migrate.ts'
import { diffSchemas } from './migration-diff.ts'
import { databases } from './testing/databases.ts'

const folder = mkdtempSync(join(tmpdir(), 'runwhere-migrations-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(databases)('migrations on $name', ({ name, fresh, freshUrl }) => {
  const provider = name === 'SQLite' ? 'sqlite' : 'postgres'

  test('applied from nothing make what the schema says', async () => {
    const migrated = await fresh()
    const made = await openDatabase(await freshUrl())
    await clear(made)
    const script = await diffSchemas(provider, null, readSchema(provider))
    for (const statement of statementsOf(script)) await made.$executeRawUnsafe(statement)
    const wanted = await describeTables(made)
    expect(wanted.length).toBeGreaterThan(100)
    expect(await describeTables(migrated)).toEqual(wanted)
    await closeDatabase(made)
  })

  test('the schema that the next migration starts from is the schema as it is', async () => {
    const snapshot = readSchema(provider, join(MIGRATIONS, 'schema.prisma'))
    expect(await diffSchemas(provider, snapshot, readSchema(provider))).toMatch(
      /^-- This is an empty migration/,
    )
  })

  test('are applied once', async () => {
    const url = await freshUrl()
    expect(await migrate(url)).toEqual({ tag: 'migrated', applied: [] })
  })

  test('a newer one is applied to a database with rows, and is then unknown to the code before it', async () => {
    const newer = join(folder, provider)
    cpSync(MIGRATIONS, newer, { recursive: true })
    const migration = join(newer, provider, '20990101000000_newer')
    mkdirSync(migration)
    writeFileSync(join(migration, 'migration.sql'), 'ALTER TABLE "Pack" ADD COLUMN "colour" TEXT;')

    const url = await freshUrl()
    expect(await migrate(url, newer)).toEqual({ tag: 'migrated', applied: ['20990101000000_newer'] })
    expect(await migrate(url)).toEqual({ tag: 'newer', unknown: ['20990101000000_newer'] })
  })
})

const statementsOf = (script: string): readonly string[] =>
  script
    .replaceAll(/^--.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')

async function clear(db: Database): Promise<void> {
  if (db.provider === 'postgres') {
    await db.$executeRawUnsafe('DROP SCHEMA public CASCADE')
    return
  }
  const tables = await db.sql.read.all<{ name: string }>(
    `SELECT "name" FROM sqlite_master WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite_%'`,
    [],
  )
  await db.$executeRawUnsafe('PRAGMA foreign_keys = OFF')
  for (const { name } of tables) await db.$executeRawUnsafe(`DROP TABLE "${name}"`)
}

/** Every column, index and constraint, one line each, but for Prisma's own table. */
async function describeTables(db: Database): Promise<readonly string[]> {
  const rows = await db.sql.read.all<{ line: string }>(DESCRIPTION[db.provider], [])
  return rows
    .map(({ line }) => line)
    .filter((line) => !line.includes('_prisma_migrations'))
    .sort()
}

const DESCRIPTION = {
  sqlite: `
    SELECT t.name || ' column ' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || coalesce(c.dflt_value, '-')
      || ' ' || c.pk AS "line"
    FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'
    UNION ALL
    SELECT t.name || ' index ' || i.name || ' ' || i."unique" || ' ' || n.seqno || ' ' || coalesce(n.name, '-')
    FROM sqlite_master t, pragma_index_list(t.name) i, pragma_index_info(i.name) n WHERE t.type = 'table'
    UNION ALL
    SELECT t.name || ' key ' || f."from" || ' ' || f."table" || ' ' || f."to" || ' ' || f.on_update || ' ' || f.on_delete
    FROM sqlite_master t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'`,
  postgres: `
    SELECT concat_ws(' ', table_name, 'column', column_name, data_type, datetime_precision, is_nullable,
      column_default) AS "line"
    FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL
    SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace`,
}

// npm run migrate -- apply | diff NAME
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Provider } from '#store/adapter.ts'
import { MIGRATIONS, migrate, readSchema, SCHEMA } from '#store/migrate.ts'
import { diffSchemas } from '#store/migration-diff.ts'

const PROVIDERS: readonly Provider[] = ['sqlite', 'postgres']

// What the newest migration led to: the next one starts from it.
const SNAPSHOT = join(MIGRATIONS, 'schema.prisma')

const [command, name] = process.argv.slice(2)
if (command === 'apply') process.exitCode = await apply()
else if (command === 'diff' && name !== undefined && /^[a-z0-9_]+$/.test(name)) await writeMigration(name)
else {
  console.error('usage: migrate apply | migrate diff NAME (lower-case letters, digits and _)')
  process.exitCode = 2
}

async function apply(): Promise<number> {
  const url = process.env.DATABASE_URL
  if (url === undefined) throw new Error('DATABASE_URL is not set')
  const result = await migrate(url)
  if (result.tag === 'newer') {
    console.error(
      `The database is newer than this version of Runwhere (it knows ${result.unknown.join(', ')}): update Runwhere.`,
    )
    return 1
  }
  console.log(
    result.applied.length === 0 ? 'The database is up to date.' : `Applied ${result.applied.join(', ')}.`,
  )
  return 0
}

async function writeMigration(name: string): Promise<void> {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  for (const provider of PROVIDERS) {
    const before = existsSync(SNAPSHOT) ? readSchema(provider, SNAPSHOT) : null
    const sql = await diffSchemas(provider, before, readSchema(provider))
    const folder = join(MIGRATIONS, provider, `${stamp}_${name}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'migration.sql'), sql)
    console.log(`Wrote ${folder}/migration.sql`)
  }
  copyFileSync(SCHEMA, SNAPSHOT)
}

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '#store/db.ts'

const folder = mkdtempSync(join(tmpdir(), 'runwhere-migrate-'))
afterAll(() => rmSync(folder, { recursive: true }))

const url = `file:${join(folder, 'runwhere.db')}`

const migrate = (...args: readonly string[]) => {
  const command = ['--conditions=react-server', '--import', 'tsx', 'bin/migrate.ts', ...args]
  const run = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: url },
  })
  return { status: run.status, out: run.stdout, errors: run.stderr }
}

test('applies what is missing, then nothing', () => {
  expect(migrate('apply')).toMatchObject({ status: 0, out: expect.stringMatching(/^Applied \d{14}_init/) })
  expect(migrate('apply')).toMatchObject({ status: 0, out: 'The database is up to date.\n' })
})

test('a database of a newer Runwhere is refused in one sentence', async () => {
  const db = await openDatabase(url)
  await db.$executeRaw`UPDATE "_prisma_migrations" SET "migration_name" = '20990101000000_later'
    WHERE "migration_name" = (SELECT max("migration_name") FROM "_prisma_migrations")`
  await closeDatabase(db)
  expect(migrate('apply')).toMatchObject({
    status: 1,
    errors:
      'The database is newer than this version of Runwhere (it knows 20990101000000_later): update Runwhere.\n',
  })
})

test('says how it is used', () => {
  expect(migrate('diff', 'With Spaces')).toMatchObject({
    status: 2,
    errors: 'usage: migrate apply | migrate diff NAME (lower-case letters, digits and _)\n',
  })
})

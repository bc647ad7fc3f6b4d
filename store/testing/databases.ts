import { randomUUID } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { closeDatabase, type Database, openDatabase } from '#store/db.ts'

// describe.each(databases)('$name', ({ fresh }) => {
//   test('…', async () => {
//     const db = await fresh()
//   })
// })

export type DatabaseKind = {
  readonly name: 'SQLite' | 'PostgreSQL'
  /** A migrated database without rows, closed when the file's tests are over. */
  readonly fresh: () => Promise<Database>
  /** The address of one, for whoever opens it. */
  readonly freshUrl: () => Promise<string>
}

const postgresTemplate = inject('postgresTemplate')

/** Those that the store's tests run on: both, unless there is no PostgreSQL (store/testing/global-setup.ts). */
export const databases: readonly DatabaseKind[] = [
  kind('SQLite', copyFile),
  ...(postgresTemplate === null ? [] : [kind('PostgreSQL', () => copyDatabase(postgresTemplate))]),
]

const opened: Database[] = []

afterAll(async () => {
  await Promise.all(opened.map(closeDatabase))
})

/** What `database()` gives from now on, for tests of routes and pages. */
export function serveFrom(db: Database): void {
  Object.assign(globalThis, { runwhereDatabase: Promise.resolve(db) })
}

function kind(name: DatabaseKind['name'], freshUrl: DatabaseKind['freshUrl']): DatabaseKind {
  const fresh = async () => {
    const db = await openDatabase(await freshUrl())
    opened.push(db)
    return db
  }
  return { name, freshUrl, fresh }
}

async function copyFile(): Promise<string> {
  const file = join(inject('testFolder'), `${randomUUID()}.db`)
  copyFileSync(inject('sqliteTemplate'), file)
  return `file:${file}`
}

async function copyDatabase(template: string): Promise<string> {
  const url = new URL(template)
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({
    connectionString: Object.assign(new URL(url), { pathname: '/postgres' }).href,
  })
  await client.connect()
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${url.pathname.slice(1)}`)
  await client.end()
  url.pathname = `/${name}`
  return url.href
}

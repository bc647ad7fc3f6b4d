import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { clockEnvironment } from './clock.ts'

export type DatabaseKind = 'sqlite' | 'postgres'

/**
 * A database that holds a content folder and nothing else, for one test; its address. It is made once and then copied, since
 * loading takes longer. On SQLite it is a file in the folder `data`.
 */
export function loadedDatabase(
  kind: DatabaseKind,
  data: string,
  content: string,
  startsAt: Date,
): Promise<string> {
  return kind === 'sqlite' ? copyFile(data, content, startsAt) : copyDatabase(content, startsAt)
}

async function copyFile(data: string, content: string, startsAt: Date): Promise<string> {
  const loaded = files.get(content) ?? join(load(content, startsAt, {}), 'runwhere.db')
  files.set(content, loaded)
  const file = join(data, 'runwhere.db')
  copyFileSync(loaded, file)
  return `file:${file}`
}

async function copyDatabase(content: string, startsAt: Date): Promise<string> {
  const server = process.env.RUNWHERE_E2E_POSTGRES
  if (server === undefined) throw new Error('There is no PostgreSQL for the end-to-end tests.')
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  const create = async (from: string): Promise<string> => {
    const name = `e2e_${randomUUID().replaceAll('-', '')}`
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${from}`)
    return name
  }
  const urlOf = (name: string): string => Object.assign(new URL(server), { pathname: `/${name}` }).href
  const loaded = databases.get(content) ?? (await create('template0'))
  if (!databases.has(content)) load(content, startsAt, { DATABASE_URL: urlOf(loaded) })
  databases.set(content, loaded)
  const url = urlOf(await create(loaded))
  await client.end()
  return url
}

/** Returns the data folder. */
function load(content: string, startsAt: Date, environment: Readonly<Record<string, string>>): string {
  const data = mkdtempSync(join(tmpdir(), 'runwhere-loaded-'))
  folders.push(data)
  const args = ['bin/start.mjs', '--prepare', '--as-built', '--data', data, '--content', content]
  const env = { ...clockEnvironment(data, startsAt), ...environment }
  execFileSync(process.execPath, args, { env, stdio: 'pipe' })
  return data
}

// By content, in this process; the databases go with their server.
const files = new Map<string, string>()
const databases = new Map<string, string>()
const folders: string[] = []

process.once('exit', () => {
  for (const data of folders) rmSync(data, { recursive: true, force: true })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '#store/migrate.ts'
import { findPostgres, type PostgresServer, startPostgres } from './postgres-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A migrated file to copy. */
    readonly sqliteTemplate: string
    /** For the files of the tests; goes with the run. */
    readonly testFolder: string
    /** Address of a migrated database to copy; null where there is no PostgreSQL. */
    readonly postgresTemplate: string | null
  }
}

type Prepared = {
  readonly folder: string
  readonly sqliteTemplate: string
  readonly server: PostgresServer | null
}

/** Migrated databases for every test of a run to copy; the projects of the run share them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  run.runwherePrepared ??= prepare()
  run.runwhereProjects = (run.runwhereProjects ?? 0) + 1
  const { folder, sqliteTemplate, server } = await run.runwherePrepared
  project.provide('testFolder', folder)
  project.provide('sqliteTemplate', sqliteTemplate)
  project.provide('postgresTemplate', server === null ? null : server.urlOf(TEMPLATE))
  return async () => {
    run.runwhereProjects = (run.runwhereProjects ?? 1) - 1
    if (run.runwhereProjects > 0) return
    delete run.runwherePrepared
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const TEMPLATE = 'runwhere_template'

// Each project loads this module anew.
const run = globalThis as { runwherePrepared?: Promise<Prepared>; runwhereProjects?: number }

async function prepare(): Promise<Prepared> {
  const folder = mkdtempSync(join(tmpdir(), 'runwhere-test-'))
  try {
    const sqliteTemplate = join(folder, 'template.db')
    await migrate(`file:${sqliteTemplate}`)
    return { folder, sqliteTemplate, server: await preparePostgres() }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

async function preparePostgres(): Promise<PostgresServer | null> {
  const binaries = findPostgres()
  if (binaries === null) {
    if (process.env.CI === 'true') throw new Error(`PostgreSQL is missing: ${ADVICE}.`)
    process.stderr.write(`PostgreSQL is missing, so its half of the store tests is skipped: ${ADVICE}.\n`)
    return null
  }
  const server = await startPostgres(binaries, false)
  const client = new pg.Client({ connectionString: server.urlOf('postgres') })
  await client.connect()
  await client.query(`CREATE DATABASE ${TEMPLATE}`)
  await client.end()
  await migrate(server.urlOf(TEMPLATE))
  return server
}

const ADVICE = 'install it (Debian: apt-get install postgresql)'

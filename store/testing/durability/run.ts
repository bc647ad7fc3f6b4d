import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect } from 'vitest'
import { migrate } from '#store/migrate.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../postgres-server.ts'
import type { Browser } from './browser.ts'
import { bundleChild, type Child, startChild } from './child.ts'
import type { Ask, Reply } from './messages.ts'

let file = ''
const stops: (() => unknown)[] = []

beforeAll(() => {
  file = bundleChild(new URL('answering.ts', import.meta.url))
})

afterAll(async () => {
  for (const stop of stops) await stop()
  rmSync(file, { force: true })
})

/** One whose commits wait for the disk, as they do in use, with a migrated database `postgres`. */
export async function durableServer(): Promise<PostgresServer> {
  const binaries = findPostgres()
  if (binaries === null) throw new Error('PostgreSQL is missing')
  const server = await startPostgres(binaries, true)
  stops.push(server.stop)
  await migrate(server.urlOf('postgres'))
  return server
}

export function start(url: string, browser: Browser): Child<Ask> {
  const child = startChild<Ask, Reply>(file, url, browser.hear)
  stops.push(child.kill)
  return child
}

/** Waits until everything is acknowledged, and ends the child, which must not have complained. */
export async function finish(child: Child<Ask>, browser: Browser): Promise<void> {
  const patience = AbortSignal.timeout(60_000)
  while (!browser.settle() && browser.faults.length === 0) await wait(10, undefined, { signal: patience })
  child.kill()
  await child.ended
  expect(child.errors()).toBe('')
}

import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { chanceFrom } from '#core/chance.ts'
import { databases } from '../databases.ts'
import { openBrowser } from './browser.ts'
import { durableServer, finish, start } from './run.ts'
import { prepare, verify } from './verify.ts'

const LOSSES = 10

describe.each(databases.filter(({ name }) => name === 'PostgreSQL'))('$name', () => {
  test('a database server that is lost and comes back finds the same process at work, and nothing missing', async () => {
    const server = await durableServer()
    const url = server.urlOf('postgres')
    const chance = chanceFrom(7)
    const browser = openBrowser(await prepare(url), chance)
    const child = start(url, browser)
    await child.ready
    browser.use(child)
    for (let loss = 0; loss < LOSSES; loss++) {
      await Promise.race([browser.replies(10 + Math.floor(chance() * 40)), child.ended])
      expect(child.errors()).toBe('')
      await wait(chance() * 6)
      if (loss % 2 === 0) await killConnection(url)
      else {
        await server.crash()
        await wait(chance() * 200)
        await server.start()
      }
    }
    await finish(child, browser)
    expect(browser.failures()).toBeGreaterThan(0)
    await verify(url, browser)
  })
})

/** Kills the process behind one of the child's connections: the server then throws out everyone and recovers. */
async function killConnection(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  // This connection is thrown out too.
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ pid: number }>(
    'SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() LIMIT 1',
  )
  for (const { pid } of rows) process.kill(pid, 'SIGKILL')
  await client.end().catch(() => {})
}

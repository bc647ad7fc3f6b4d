import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { databases } from '../databases.ts'
import { findPostgres, startPostgres } from '../postgres-server.ts'
import { type Browser, openBrowser } from './browser.ts'
import { chanceFrom } from './chance.ts'
import { bundleChild, type Child, startChild } from './child.ts'
import { prepare, verify } from './verify.ts'

const KILLS = 20

let file = ''
const stops: (() => void | Promise<void>)[] = []

beforeAll(() => {
  file = bundleChild()
})

afterAll(async () => {
  for (const stop of stops) await stop()
  rmSync(file, { force: true })
})

/** A server whose commits wait for the disk, as they do in use; the other tests' does not. */
async function durableServer() {
  const binaries = findPostgres()
  if (binaries === null) throw new Error('PostgreSQL is missing')
  const server = await startPostgres(binaries, true)
  stops.push(server.stop)
  await migrate(server.urlOf('postgres'))
  return server
}

const start = (url: string, browser: Browser): Child => {
  const child = startChild(file, url, browser.hear)
  stops.push(child.kill)
  return child
}

async function finish(child: Child, browser: Browser): Promise<void> {
  while (!browser.settle()) await wait(10)
  child.kill()
  await child.ended
  expect(child.errors()).toBe('')
}

describe.concurrent.each(databases)('$name', ({ name, freshUrl }) => {
  test(`${KILLS} kills lose no acknowledged answer and double none`, async () => {
    const url = name === 'SQLite' ? await freshUrl() : (await durableServer()).urlOf('postgres')
    const chance = chanceFrom(20261123)
    const cards = await prepare(url)
    const browser = openBrowser(cards, chance)
    for (let kill = 0; kill < KILLS; kill++) {
      const child = start(url, browser)
      // Some while it opens the store, most among the answers.
      if (chance() < 0.1) await wait(chance() * 300)
      else {
        await child.ready
        browser.use(child)
        await wait(chance() * 100)
      }
      child.kill()
      await child.ended
      expect(child.errors()).toBe('')
    }
    const child = start(url, browser)
    await child.ready
    browser.use(child)
    await finish(child, browser)

    const db = await openDatabase(url)
    await verify(db, browser)
    await closeDatabase(db)
    // Otherwise the kills hit nothing.
    expect(browser.recorded.size).toBeGreaterThan(10 * KILLS)
  })
})

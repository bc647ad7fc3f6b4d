import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { chanceFrom } from '#core/chance.ts'
import { databases } from '../databases.ts'
import { openBrowser } from './browser.ts'
import { durableServer, finish, start } from './run.ts'
import { prepare, verify } from './verify.ts'

const KILLS = 200

describe.concurrent.each(databases)('$name', ({ name, freshUrl }) => {
  test(`${KILLS} kills lose no acknowledged answer and double none`, async () => {
    const url = name === 'SQLite' ? await freshUrl() : (await durableServer()).urlOf('postgres')
    const chance = chanceFrom(20261123)
    const browser = openBrowser(await prepare(url), chance)
    for (let kill = 0; kill < KILLS; kill++) {
      const child = start(url, browser)
      // Some while it opens the store, most among the answers.
      if (chance() < 0.1) await wait(chance() * 300)
      else {
        await child.ready
        browser.use(child)
        // By replies first, so that on a slow machine too the kills come among the answers.
        await Promise.race([browser.replies(Math.floor(chance() * 25)), child.ended])
        await wait(chance() * 6)
      }
      child.kill()
      await child.ended
      expect(child.errors()).toBe('')
    }
    const child = start(url, browser)
    await child.ready
    browser.use(child)
    await finish(child, browser)
    await verify(url, browser)
    // Otherwise the kills hit nothing.
    expect(browser.recorded.size).toBeGreaterThan(5 * KILLS)
  })
})

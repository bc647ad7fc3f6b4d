// What every spec imports instead of @playwright/test:
//
//   import { DAY, expect, test } from './test.ts'
//   test('…', async ({ page, server }) => {
//     await page.goto('/study')          // a server of this test's own, with fresh data
//     server.passTime(DAY)               // the server's clock; it starts at Monday, 7 December 2026, 10:00 UTC
//     await server.kill()                // SIGKILL; server.stop() ends it politely
//     await server.start()               // again on the same port and data
//   })
//   test.use({ content: 'content' })     // another content folder than the small one in e2e/content
//   test.use({ startsAt: new Date('2026-12-31T23:30:00Z') })
//   test.use({ environment: { RUNWHERE_MODEL: 'small' } })
//
// `npm run e2e` first makes what is out of date (e2e/prepare.ts); `npm run e2e -- study -g "undo"` runs a few.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base } from '@playwright/test'
import { type DatabaseKind, loadedDatabase } from './loaded.ts'
import { type Server, startServer, type Variables } from './server.ts'

export { expect } from '@playwright/test'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export type Options = {
  readonly content: string
  readonly startsAt: Date
  /** Further variables of the server's environment. */
  readonly environment: Variables
  /** Set for each of the two runs in playwright.config.ts. */
  readonly database: DatabaseKind
}
type Fixtures = { readonly server: Server }

export const test = base.extend<Options & Fixtures>({
  content: ['e2e/content', { option: true }],
  startsAt: [new Date('2026-12-07T10:00:00Z'), { option: true }],
  environment: [{}, { option: true }],
  database: ['sqlite', { option: true }],

  server: async ({ content, startsAt, environment, database }, use, info) => {
    const data = mkdtempSync(join(tmpdir(), 'runwhere-e2e-'))
    const url = await loadedDatabase(database, data, resolve(content), startsAt)
    const server = await startServer(data, resolve(content), startsAt, url, { environment })
    await use(server)
    await server.kill()
    if (info.status !== info.expectedStatus) await info.attach('server.log', { body: server.log() })
    rmSync(data, { recursive: true, force: true })
  },

  baseURL: async ({ server }, use) => use(server.url),
})

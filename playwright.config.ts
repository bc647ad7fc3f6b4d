import { defineConfig } from '@playwright/test'
import { chromium } from './e2e/chromium.ts'
import type { Options } from './e2e/test.ts'
import { findPostgres } from './store/testing/postgres-server.ts'

// What reads and writes rows in ways of its own runs on both databases; the rest is the same page on either.
const ON_BOTH =
  /\/(study|quiz-(exam|practice|pages|result)|plan|progress|readiness|optimizer|load|interview|interview-report|interview-speech|room|room-(line|links|trouble))\.spec\.ts/

// CI must have it; elsewhere its half is left out.
const hasPostgres = process.env.CI === 'true' || findPostgres() !== null

export default defineConfig<Options>({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: ['./e2e/prepare.ts', './store/testing/serve-postgres.ts'],
  projects: [
    { name: 'SQLite', use: { database: 'sqlite' } },
    ...(hasPostgres
      ? [{ name: 'PostgreSQL', testMatch: ON_BOTH, use: { database: 'postgres' as const } }]
      : []),
  ],
  fullyParallel: true,
  workers: 2,
  // A server of its own for each test: its start is part of the time.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: process.env.RUNWHERE_REPORT
    ? [['line'], ['json', { outputFile: process.env.RUNWHERE_REPORT }]]
    : [['list']],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: chromium(),
  },
})

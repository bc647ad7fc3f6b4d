import { defineConfig } from 'vitest/config'

// `server-only` throws outside Next unless it is resolved as React's server does.
const server = {
  ssr: { resolve: { conditions: ['react-server', 'node'] } },
  server: { deps: { inline: ['server-only'] } },
}

// Migrated databases to copy, on SQLite and PostgreSQL.
const globalSetup = './store/testing/global-setup.ts'

const slow = '**/*.durability.test.ts'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'core', include: ['core/**/*.test.ts'] } },
      {
        ssr: server.ssr,
        test: {
          name: 'store',
          globalSetup,
          include: ['{store,app,prisma}/**/*.test.ts', 'proxy.test.ts'],
          exclude: [slow],
          server: server.server,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        ssr: server.ssr,
        test: {
          name: 'bin',
          globalSetup,
          include: ['{bin,bench,biome}/**/*.test.ts'],
          server: server.server,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        ssr: server.ssr,
        test: {
          name: 'durability',
          globalSetup,
          include: [slow],
          server: server.server,
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['core/**/*.ts'],
      exclude: ['**/*.test.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
})

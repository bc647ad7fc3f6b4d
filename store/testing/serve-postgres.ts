import { findPostgres, startPostgres } from './postgres-server.ts'

/**
 * For the end-to-end run: a PostgreSQL of its own, whose address its tests find in `RUNWHERE_E2E_POSTGRES`. Where there is none
 * the run has no tests for it (playwright.config.ts).
 */
export default async function servePostgres(): Promise<() => Promise<void>> {
  const binaries = findPostgres()
  if (binaries === null) return async () => undefined
  const server = await startPostgres(binaries, false)
  process.env.RUNWHERE_E2E_POSTGRES = server.urlOf('postgres')
  return server.stop
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { importDocument } from './import-document.ts'
import { type DatabaseKind, loadedDatabase } from './loaded.ts'
import { type Server, startServer } from './server.ts'

type Elsewhere = { readonly content: string; readonly startsAt: Date; readonly database: DatabaseKind }

/** Another server that took over what was exported from one; `end` takes it away. */
export async function movedTo({ content, startsAt, database }: Elsewhere, exported: string) {
  const data = mkdtempSync(join(tmpdir(), 'runwhere-e2e-moved-'))
  const url = await loadedDatabase(database, data, resolve(content), startsAt)
  const server: Server = await startServer(data, resolve(content), startsAt, url)
  importDocument(server, exported)
  const end = async (): Promise<void> => {
    await server.kill()
    rmSync(data, { recursive: true, force: true })
  }
  return { url: server.url, end }
}

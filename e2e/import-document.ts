import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Server } from './server.ts'

/** Into the server's database, by `npm run backup -- import`. */
export function importDocument({ data, database }: Server, document: string): void {
  const file = join(data, 'taken-over.json')
  writeFileSync(file, document)
  const node = ['--conditions=react-server', '--import', 'tsx', 'bin/backup.ts']
  const env = { ...process.env, DATABASE_URL: database }
  execFileSync(process.execPath, [...node, 'import', file], { env, stdio: 'pipe' })
}

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clockEnvironment } from './clock.ts'

/** A database that holds a content folder and nothing else: made once, then copied, since loading takes longer. */
export function loadedDatabase(content: string, startsAt: Date): string {
  const known = folders.get(content)
  const data = known ?? mkdtempSync(join(tmpdir(), 'runwhere-loaded-'))
  if (known === undefined) {
    folders.set(content, data)
    const args = ['bin/start.mjs', '--prepare', '--as-built', '--data', data, '--content', content]
    execFileSync(process.execPath, args, { env: clockEnvironment(data, startsAt), stdio: 'pipe' })
  }
  return join(data, 'runwhere.db')
}

const folders = new Map<string, string>()

process.once('exit', () => {
  for (const data of folders.values()) rmSync(data, { recursive: true, force: true })
})

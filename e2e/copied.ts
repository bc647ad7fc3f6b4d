import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A copy of the small content folder, to be changed; it goes with the process. */
export function copiedContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'runwhere-content-'))
  cpSync('e2e/content', folder, { recursive: true })
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function rewrite(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} no longer says "${from}"`)
  writeFileSync(file, text.replaceAll(from, to))
}

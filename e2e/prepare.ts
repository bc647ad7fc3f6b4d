import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Once before all tests: what is out of date is made here, and then served as it is. */
export default function prepare(): void {
  const data = mkdtempSync(join(tmpdir(), 'runwhere-prepare-'))
  execFileSync(process.execPath, ['bin/start.mjs', '--prepare', '--data', data], { stdio: 'inherit' })
  rmSync(data, { recursive: true, force: true })
}

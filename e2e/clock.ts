import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The environment of a server whose clock says `startsAt` now; `setClock` moves it on. */
export function clockEnvironment(folder: string, startsAt: Date): NodeJS.ProcessEnv {
  setClock(folder, startsAt.getTime() - Date.now())
  return {
    ...process.env,
    TZ: 'UTC',
    RUNWHERE_CLOCK: join(folder, 'clock'),
    NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'clock.mjs'))}`,
  }
}

/** @param ahead milliseconds ahead of this machine's clock */
export function setClock(folder: string, ahead: number): void {
  writeFileSync(join(folder, 'clock'), String(ahead))
}

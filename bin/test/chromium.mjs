import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** Where a Chromium is: the one that CHROMIUM_PATH names, the system's, or Playwright's own; null where there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') return named
  const folders = (process.env.PATH ?? '').split(delimiter)
  const system = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...system, MAC, playwrights()].find((path) => path !== '' && existsSync(path)) ?? null
}

function playwrights() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath()
  } catch {
    return ''
  }
}

import { existsSync } from 'node:fs'
import { at } from '../start/paths.mjs'
import { run } from '../start/run.mjs'
import { findChromium } from './chromium.mjs'

/**
 * A Chromium that is there, or else Playwright's, or else (as root, on Debian) the package.
 * @returns {Promise<{ path: string, reason: '' } | { path: null, reason: string }>}
 */
export async function obtainChromium() {
  const found = findChromium()
  if (found !== null) return exists(found)
  process.stdout.write('  no Chromium here; downloading one …\n')
  await run(process.execPath, [at('node_modules/@playwright/test/cli.js'), 'install', 'chromium'])
  const downloaded = findChromium()
  if (downloaded !== null) return exists(downloaded)
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    process.stdout.write('  that failed; installing the Debian package …\n')
    const environment = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-q'], environment)
    await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], environment)
  }
  const installed = findChromium()
  return installed === null ? { path: null, reason: NONE } : exists(installed)
}

const NONE =
  'There is no Chromium and none could be fetched: install one, or name one in CHROMIUM_PATH, and test again.'

/**
 * @param {string} path
 * @returns {{ path: string, reason: '' } | { path: null, reason: string }}
 */
function exists(path) {
  if (existsSync(path)) return { path, reason: '' }
  return {
    path: null,
    reason: `CHROMIUM_PATH names ${path}, which does not exist: name a Chromium, or unset it.`,
  }
}

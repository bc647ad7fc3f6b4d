import { findChromium } from '../bin/test/chromium.mjs'

/** How the browser of the tests is started: the system's Chromium, which runs as root too, and asks nobody for anything. */
export function chromium(...args: readonly string[]) {
  const executablePath = findChromium()
  return { ...(executablePath === null ? {} : { executablePath }), args: [...ARGS, ...args] }
}

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

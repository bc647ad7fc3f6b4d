import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { root } from './paths.mjs'
import { explainListening } from './port.mjs'

/**
 * Serves the built app from this process, until it is told to stop.
 * @param {string} host
 * @param {number} port
 */
export async function serve(host, port) {
  growSlowly()
  /** @type {typeof import('next').default} */
  const next = createRequire(import.meta.url)('next')
  const app = next({ dev: false, dir: root, hostname: host, port })
  const answer = app.getRequestHandler()
  await app.prepare()
  const server = createServer((request, response) => void answer(request, response))
  await listen(server, host, port)
  stopOnSignal(server)
}

// A server that mostly waits need not keep garbage around: a third less memory, for no more time.
function growSlowly() {
  setFlagsFromString('--heap-growing-percent=20')
  setFlagsFromString('--semi-space-growth-factor=1')
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, host, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      try {
        explainListening(host, port, error)
      } catch (stopped) {
        reject(stopped)
      }
    })
    server.listen(port, host, resolve)
  })
}

const PATIENCE_MS = 3000

/** @param {import('node:http').Server} server */
function stopOnSignal(server) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // What is being answered is answered; a stream that never ends is cut.
      server.close(() => process.exit(0))
      server.closeIdleConnections()
      setTimeout(() => process.exit(0), PATIENCE_MS).unref()
    })
  }
}

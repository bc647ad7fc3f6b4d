import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { output } from './build.mjs'
import { compress } from './compress.mjs'
import { at, root } from './paths.mjs'
import { explainListening } from './port.mjs'

/**
 * Serves the built app from this process, until it is told to stop.
 * @param {string} host
 * @param {number} port
 */
export async function serve(host, port) {
  /** @type {typeof import('next').default} */
  const next = createRequire(import.meta.url)('next')
  growSlowly()
  takeBuiltConfig()
  const app = next({ dev: false, dir: root, hostname: host, port })
  const answer = app.getRequestHandler()
  await app.prepare()
  const squeeze = compress()
  const server = createServer((request, response) => {
    // It changes the response in place, and calls on when it has.
    squeeze(/** @type {any} */ (request), /** @type {any} */ (response), () => void answer(request, response))
  })
  await listen(server, host, port)
  stopOnSignal(server)
}

// Next's own standalone server does the same: the configuration is the one that was built, not read and checked again.
function takeBuiltConfig() {
  const built = JSON.parse(readFileSync(at(output, 'required-server-files.json'), 'utf8'))
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(built.config)
}

// A server that mostly waits need not keep garbage around: a third less memory, for hardly more time.
function growSlowly() {
  setFlagsFromString('--heap-growing-percent=50')
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

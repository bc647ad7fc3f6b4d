import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { output } from './build.mjs'
import { compress } from './compress.mjs'
import { isLoopbackName, mayPass, refuseOther } from './gate.mjs'
import { isEverywhere } from './hosts.mjs'
import { at, root } from './paths.mjs'
import { explainListening } from './port.mjs'
import { endSilence } from './silence.mjs'

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
  const guardsOthers = !isLoopbackName(host)
  /** @type {Set<import('node:http').ServerResponse>} */
  const underWay = new Set()
  /** @type {import('node:http').RequestListener} */
  const handle = (request, response) => {
    if (guardsOthers && !mayPass(request.socket.remoteAddress, request.headers.host, request.url)) {
      refuseOther(response)
      return
    }
    underWay.add(response)
    response.once('close', () => underWay.delete(response))
    // It changes the response in place, and calls on when it has.
    squeeze(/** @type {any} */ (request), /** @type {any} */ (response), () => void answer(request, response))
  }
  // Whoever started it uses it by loopback; an address of its own does not include that.
  const addresses = guardsOthers && !isEverywhere(host) ? [host, '127.0.0.1'] : [host]
  const servers = addresses.map(() => createServer(handle))
  await Promise.all(servers.map((server, at) => listen(server, addresses[at] ?? host, port)))
  stopOnSignal(servers, underWay)
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
  endSilence(server)
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

/**
 * @param {readonly import('node:http').Server[]} servers
 * @param {ReadonlySet<import('node:http').ServerResponse>} underWay
 */
function stopOnSignal(servers, underWay) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      let left = servers.length
      for (const server of servers) {
        // What is being answered is answered.
        server.close(() => {
          left -= 1
          if (left === 0) process.exit(0)
        })
        server.closeIdleConnections()
      }
      // A stream never ends of itself; its browser comes again, to whoever answers then.
      for (const response of underWay) if (isStream(response)) response.destroy()
      setTimeout(() => process.exit(0), PATIENCE_MS).unref()
    })
  }
}

/** @param {import('node:http').ServerResponse} response */
const isStream = (response) => String(response.getHeader('content-type')).startsWith('text/event-stream')

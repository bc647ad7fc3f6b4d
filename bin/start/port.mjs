import { createServer } from 'node:net'
import { stop } from './stop.mjs'

/**
 * Finds out before the long work whether the address can be had.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<void>}
 */
export function checkPort(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => {
      try {
        explainListening(host, port, error)
      } catch (stopped) {
        reject(stopped)
      }
    })
    server.listen(port, host, () => server.close(() => resolve()))
  })
}

/**
 * @param {string} host
 * @param {number} port
 * @param {Error} error
 * @returns {never}
 */
export function explainListening(host, port, error) {
  const code = 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    stop(
      `Port ${port} is taken by another program: stop it, or choose another with npm start -- --port ${port + 1}`,
    )
  }
  if (code === 'EACCES')
    stop(`Port ${port} needs special rights: choose one above 1023 with npm start -- --port 3000`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    stop(
      `${host} is not an address of this machine: leave --host out, or use 0.0.0.0 to listen on all of them.`,
    )
  }
  throw error
}

/**
 * When a connection on which nothing happens is closed.
 * @param {import('node:http').Server} server
 * @param {number} [whileAnswered]
 */
export function endSilence(server, whileAnswered = 120_000) {
  // A reader that takes nothing for so long is gone, and what is buffered for it with it.
  server.setTimeout(whileAnswered)
  // Between two requests. Node's own five seconds are shorter than clients and proxies keep a connection for reuse: one that is
  // closed just as it is used fails a request that never arrived.
  server.keepAliveTimeout = BETWEEN_MS
}

/** More than the minute for which a proxy keeps what it does not use. */
const BETWEEN_MS = 75_000

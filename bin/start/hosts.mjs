import { hostname, networkInterfaces } from 'node:os'

/**
 * The `Host` headers a server that listens on `host` answers for, beside those of loopback.
 * @param {string} host
 * @param {number} port
 */
export function hostsOf(host, port) {
  const names = host === '0.0.0.0' || host === '::' ? [hostname(), ...addresses()] : [host]
  return names.map((name) => `${name.includes(':') ? `[${name}]` : name}:${port}`)
}

function addresses() {
  return Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address))
}

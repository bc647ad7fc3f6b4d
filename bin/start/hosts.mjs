import { hostname, networkInterfaces } from 'node:os'

/**
 * The `Host` headers a server that listens on `host` answers for, beside those of loopback.
 * @param {string} host
 * @param {number} port
 */
export function hostsOf(host, port) {
  const names = isEverywhere(host) ? [hostname(), ...addresses().map(({ address }) => address)] : [host]
  return names.map((name) => withPort(name, port))
}

/**
 * Those of them that are worth sending to somebody: no name that only this network may know, no address that means another
 * machine there.
 * @param {string} host
 * @param {number} port
 */
export function reachableHosts(host, port) {
  if (!isEverywhere(host)) return [withPort(host, port)]
  return addresses()
    .filter(({ address, internal }) => !internal && !address.startsWith('fe80:'))
    .map(({ address }) => withPort(address, port))
}

/**
 * Whether it means every address of this machine.
 * @param {string} host
 */
export const isEverywhere = (host) => host === '0.0.0.0' || host === '::'

/** @param {string} name @param {number} port */
const withPort = (name, port) => `${name.includes(':') ? `[${name}]` : name}:${port}`

const addresses = () => Object.values(networkInterfaces()).flatMap((list) => list ?? [])

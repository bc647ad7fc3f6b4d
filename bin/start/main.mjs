import { build } from './build.mjs'
import { databaseUrl, openFolder, prepareDatabase } from './database.mjs'
import { serverEnvironment } from './environment.mjs'
import { isLoopbackName } from './gate.mjs'
import { reachableHosts } from './hosts.mjs'
import { install } from './install.mjs'
import { alone } from './lock.mjs'
import { readOptions } from './options.mjs'
import { checkPort } from './port.mjs'
import { generate } from './schema.mjs'
import { serve } from './serve.mjs'
import { runCommand } from './stop.mjs'

/**
 * Brings up to date what is not, then serves.
 * @param {string[]} args
 */
export function start(args) {
  return runCommand(async () => {
    const options = readOptions(args)
    const url = databaseUrl(options.data)
    if (!options.prepare) await checkPort(options.host, options.port)
    if (url.startsWith('file:')) openFolder(options.data)
    if (options.asBuilt) await prepareDatabase(url, options.content)
    else await alone(() => bringUpToDate(url, options.content))
    if (!options.prepare) await serveFrom(url, options)
  })
}

/**
 * @param {string} url
 * @param {string} content
 */
async function bringUpToDate(url, content) {
  await install()
  await generate()
  await prepareDatabase(url, content)
  await build()
}

/**
 * @param {string} url
 * @param {import('./options.mjs').Options} options
 */
async function serveFrom(url, options) {
  const { host, port } = options
  Object.assign(process.env, { NODE_ENV: 'production' }, serverEnvironment(url, options))
  await serve(host, port)
  const opened = isLoopbackName(host) ? [] : reachableHosts(host, port)
  const name = isLoopbackName(host) ? host : '127.0.0.1'
  const rooms = opened.map(
    (host) => `Rooms, and nothing else, are open to other machines at http://${host}\n`,
  )
  process.stdout.write(`Runwhere is ready: http://${name}:${port}\n${rooms.join('')}`)
}

import { build } from './build.mjs'
import { databaseUrl, openFolder, prepareDatabase } from './database.mjs'
import { hostsOf } from './hosts.mjs'
import { install } from './install.mjs'
import { alone } from './lock.mjs'
import { readOptions } from './options.mjs'
import { checkPort } from './port.mjs'
import { QUIET } from './run.mjs'
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
async function serveFrom(url, { host, port, content }) {
  setEnvironment({ url, content, host, port })
  await serve(host, port)
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  process.stdout.write(`Runwhere is ready: http://${name}:${port}\n`)
}

/** @param {{ url: string, content: string, host: string, port: number }} of */
function setEnvironment({ url, content, host, port }) {
  const named = process.env.RUNWHERE_HOSTS ?? ''
  Object.assign(process.env, QUIET, {
    NODE_ENV: 'production',
    DATABASE_URL: url,
    RUNWHERE_CONTENT: content,
    PORT: String(port),
    HOST: host,
    RUNWHERE_HOSTS: [named, ...hostsOf(host, port)].filter((name) => name !== '').join(','),
  })
}

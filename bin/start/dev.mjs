import { spawn } from 'node:child_process'
import { databaseUrl, migrateDatabase, openFolder } from './database.mjs'
import { serverEnvironment } from './environment.mjs'
import { isLoopbackName } from './gate.mjs'
import { install } from './install.mjs'
import { alone } from './lock.mjs'
import { readOptions } from './options.mjs'
import { at, root } from './paths.mjs'
import { checkPort } from './port.mjs'
import { generate } from './schema.mjs'
import { runCommand, stop } from './stop.mjs'

/**
 * Prepares what has to be there, then hands over to `next dev`; instrumentation.ts loads and watches the content.
 * @param {string[]} args
 */
export function dev(args) {
  return runCommand(async () => {
    const options = readOptions(args)
    if (!isLoopbackName(options.host)) stop(NO_GATE)
    const url = databaseUrl(options.data)
    await checkPort(options.host, options.port)
    if (url.startsWith('file:')) openFolder(options.data)
    await alone(async () => {
      await install()
      await generate()
      await migrateDatabase(url)
    })
    const { host, port } = options
    const next = [at('node_modules/next/dist/bin/next'), 'dev', '--hostname', host, '--port', String(port)]
    const child = spawn(process.execPath, next, {
      cwd: root,
      env: { ...process.env, ...serverEnvironment(url, options) },
      stdio: 'inherit',
    })
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => child.kill(signal))
    }
    child.on('exit', (code) => process.exit(code ?? 0))
  })
}

// The gate stands before our own server; `next dev` is another one, and shows its sources to whoever asks.
const NO_GATE =
  'npm run dev serves this machine alone: to open rooms to other machines, use npm start -- --host H instead.'

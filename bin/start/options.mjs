import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { at } from './paths.mjs'
import { stop } from './stop.mjs'

/**
 * `asBuilt`: serve what is there without looking whether it is current. `prepare`: do everything but serve.
 * @typedef {{ port: number, host: string, data: string, content: string, asBuilt: boolean, prepare: boolean }} Options
 */

export const USAGE =
  'npm start -- [--port N] [--host H] [--data DIR] [--content DIR] [--prepare] [--as-built]'

/**
 * @param {string[]} args
 * @returns {Options}
 */
export function readOptions(args) {
  const given = parse(args)
  const content = resolve(given.content ?? at('content'))
  if (!existsSync(content) || !statSync(content).isDirectory()) {
    stop(`There is no content folder at ${content}: name one with --content DIR.`)
  }
  return {
    port: readPort(given.port ?? process.env.PORT ?? '3000'),
    // Not from HOST: some shells set it to the machine's name, and that would open the port to the network.
    host: given.host ?? '127.0.0.1',
    data: resolve(given.data ?? at('data')),
    content,
    asBuilt: given['as-built'] ?? false,
    prepare: given.prepare ?? false,
  }
}

/** @param {string[]} args */
function parse(args) {
  const option = /** @type {const} */ ({ type: 'string' })
  const flag = /** @type {const} */ ({ type: 'boolean' })
  try {
    return parseArgs({
      args,
      options: { port: option, host: option, data: option, content: option, prepare: flag, 'as-built': flag },
    }).values
  } catch (error) {
    return stop(
      `${error instanceof Error ? error.message.replace(/\.? *To specify.*$/s, '') : error}. Usage: ${USAGE}`,
    )
  }
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    stop(`${text} is not a port: use a number from 1 to 65535.`)
  return port
}

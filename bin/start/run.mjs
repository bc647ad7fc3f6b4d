import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

/** @typedef {{ code: number, output: string }} Ran */

/** Nothing here reports to anyone. */
export const QUIET = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', DO_NOT_TRACK: '1' }

/**
 * Runs a program in the repository and returns what it wrote.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [environment]
 * @returns {Promise<Ran>}
 */
export function run(command, args, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...QUIET, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    }
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/**
 * Runs npm, the one that runs us where there is one.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [environment]
 */
export function npm(args, environment) {
  const itself = process.env.npm_execpath
  return itself?.endsWith('.js')
    ? run(process.execPath, [itself, ...args], environment)
    : run('npm', args, environment)
}

/**
 * Runs one of the project's TypeScript commands.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [environment]
 */
export function typescript(args, environment) {
  return run(process.execPath, ['--conditions=react-server', '--import', 'tsx', ...args], environment)
}

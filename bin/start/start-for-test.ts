import { spawn } from 'node:child_process'
import { at } from './paths.mjs'

export type Ended = { readonly code: number | null; readonly said: string; readonly complained: string }

/** Runs a command line on a real process, outside any DATABASE_URL of whoever tests. */
export function node(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const env = {
      ...process.env,
      DATABASE_URL: undefined,
      PORT: undefined,
      npm_execpath: undefined,
      ...environment,
    }
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    let complained = ''
    child.stdout.on('data', (text) => {
      said += text
    })
    child.stderr.on('data', (text) => {
      complained += text
    })
    child.on('close', (code) => resolve({ code, said, complained: complained.trim() }))
  })
}

/** `npm start -- ARGS`, without a look at what is out of date. */
export function start(args: readonly string[], environment?: Readonly<Record<string, string | undefined>>) {
  return node([at('bin/start.mjs'), '--as-built', ...args], environment)
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { clockEnvironment, setClock } from './clock.ts'

/** One running Runwhere, as a user has it: the built app on a port, over a data folder of its own. */
export type Server = {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  readonly data: string
  /** Address of its database. */
  readonly database: string
  readonly pid: () => number
  /** All it has written so far, over every restart. */
  readonly log: () => string
  /** Moves its clock; the browser's stays. */
  readonly passTime: (milliseconds: number) => void
  /** As Ctrl+C does. */
  readonly stop: () => Promise<void>
  /** As a power cut does. */
  readonly kill: () => Promise<void>
  /** Again, on the same port and the same data; with other variables in its environment, if given. */
  readonly start: (environment?: Variables) => Promise<void>
}

export type Variables = Readonly<Record<string, string>>

type Launch = {
  /** Further ones of the command. */
  readonly options?: readonly string[]
  /** Further variables of its environment. */
  readonly environment?: Variables
}

/** @param data a folder that exists */
export async function startServer(
  data: string,
  content: string,
  startsAt: Date,
  database: string,
  { options = [], environment = {} }: Launch = {},
): Promise<Server> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  // As most people have it, the file is found by the data folder alone.
  const elsewhere = database.startsWith('file:') ? {} : { DATABASE_URL: database }
  const whole = { ...clockEnvironment(data, startsAt), ...elsewhere }
  let ahead = startsAt.getTime() - Date.now()
  let child: ChildProcess | undefined
  let log = ''

  async function start(variables = environment): Promise<void> {
    const own = ['--port', String(port), '--data', data, '--content', content, ...options]
    const args = ['bin/start.mjs', '--as-built', ...own]
    const env = { ...whole, ...variables }
    const started = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    child = started
    await new Promise<void>((resolve, reject) => {
      const hear = (text: Buffer) => {
        log += text
        if (text.includes(url)) resolve()
      }
      started.stdout.on('data', hear)
      started.stderr.on('data', hear)
      started.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${log}`)))
    })
  }

  async function end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }

  await start()
  return {
    url,
    data,
    database,
    pid: () => child?.pid ?? 0,
    log: () => log,
    passTime: (milliseconds) => {
      ahead += milliseconds
      setClock(data, ahead)
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    start,
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A PostgreSQL of the test run's own, on a free loopback port, over a temporary folder. */
export type PostgresServer = {
  readonly urlOf: (database: string) => string
  /** As a lost machine does: every connection breaks, and the next start recovers from its log. */
  readonly crash: () => Promise<void>
  /** Again after a crash, on the same port and the same data. */
  readonly start: () => Promise<void>
  /** For good: the folder goes too. */
  readonly stop: () => Promise<void>
}

/**
 * @param binaries the folder that `findPostgres` found
 * @param durable whether commits wait for the disk; most tests do not need it
 */
export async function startPostgres(binaries: string, durable: boolean): Promise<PostgresServer> {
  const user = serverUser()
  const data = mkdtempSync(join(tmpdir(), 'runwhere-postgres-'))
  if (user !== null) chownSync(data, user.uid, user.gid)
  const owner = { ...user, cwd: data }
  const making = ['-D', data, '-U', USER, '--auth=trust', '--no-sync', '--encoding=UTF8', '--no-locale']
  execFileSync(join(binaries, 'initdb'), making, { ...owner, stdio: 'pipe' })
  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200']
  if (!durable) settings.push('fsync=off')
  const serving = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
  let child: ChildProcess | undefined

  async function start(): Promise<void> {
    const args = ['-c', GUARDED, join(binaries, 'postgres'), ...serving]
    const started = spawn('sh', args, { ...owner, stdio: ['pipe', 'ignore', 'pipe'] })
    child = started
    let log = ''
    await new Promise<void>((resolve, reject) => {
      const fail = () => reject(new Error(`PostgreSQL did not start:\n${log}`))
      const patience = setTimeout(fail, 60_000)
      started.stderr.on('data', (text: Buffer) => {
        log = (log + text).slice(-20_000)
        if (!log.includes('ready to accept connections')) return
        clearTimeout(patience)
        resolve()
      })
      started.once('exit', fail)
    })
  }

  async function end(signal: 'INT' | 'QUIT'): Promise<void> {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.stdin?.end(`${signal}\n`)
    await ended
  }

  const stop = async () => {
    await end('INT')
    rmSync(data, { recursive: true, force: true })
  }

  await start()
  const urlOf = (database: string) => `postgresql://${USER}@127.0.0.1:${port}/${database}`
  return { urlOf, crash: () => end('QUIT'), start, stop }
}

const USER = 'runwhere'

// Its input tells it how to end; a test run that is killed closes it, and leaves nothing behind.
const GUARDED = [
  '"$0" "$@" &',
  'read -r signal || { signal=QUIT; lost=yes; }',
  'kill -s "$signal" $!; wait',
  '[ -z "$lost" ] || rm -rf "$PWD"',
].join('\n')

/** The folder of PostgreSQL's programs, the newest first; null where there are none that we can run. */
export function findPostgres(): string | null {
  if (process.getuid?.() === 0 && serverUser() === null) return null
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...answerOf('pg_config', ['--bindir']),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  return folders.find((folder) => PROGRAMS.every((name) => existsSync(join(folder, name)))) ?? null
}

const PROGRAMS = ['initdb', 'postgres']

// PostgreSQL refuses to run as root; its packages make a user for it.
function serverUser(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const [uid, gid] = [answerOf('id', ['-u', 'postgres']), answerOf('id', ['-g', 'postgres'])]
    .flat()
    .map(Number)
  return uid === undefined || gid === undefined ? null : { uid, gid }
}

/** The one line that a program prints, or nothing where it is missing or fails. */
function answerOf(program: string, args: readonly string[]): readonly string[] {
  try {
    return [execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()]
  } catch {
    return []
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

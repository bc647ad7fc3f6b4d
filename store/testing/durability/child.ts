import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export type Child<Ask> = {
  readonly send: (ask: Ask) => void
  /** Resolves when it has opened the store; rejects when it ends before. */
  readonly ready: Promise<void>
  readonly kill: () => void
  /** When it has ended and everything that it wrote was heard. */
  readonly ended: Promise<void>
  readonly errors: () => string
}

/** One file of JavaScript, since a child that compiles its TypeScript takes a second to start. */
export function bundleChild(source: URL): string {
  const folder = fileURLToPath(new URL('../../../.runwhere/durability', import.meta.url))
  const file = join(folder, `${basename(source.pathname, '.ts')}-${process.pid}.mjs`)
  mkdirSync(folder, { recursive: true })
  // tsx brings it.
  const esbuild = createRequire(import.meta.resolve('tsx')).resolve('esbuild/bin/esbuild')
  const settings = ['--bundle', '--platform=node', '--format=esm', '--packages=external', '--log-level=error']
  execFileSync(esbuild, [fileURLToPath(source), ...settings, `--outfile=${file}`])
  return file
}

export function startChild<Ask, Reply extends { readonly tag: string }>(
  file: string,
  url: string,
  hear: (reply: Exclude<Reply, { readonly tag: 'ready' }>) => void,
): Child<Ask> {
  const child: ChildProcess = spawn(process.execPath, ['--conditions=react-server', file], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: 'pipe',
  })
  const { stdin, stdout, stderr } = child
  if (stdin === null || stdout === null || stderr === null) throw new Error('the child has no pipes')
  let errors = ''
  stderr.on('data', (text: Buffer) => {
    errors += text
  })
  // A killed child does not read what is still sent to it.
  stdin.on('error', () => {})
  const lines = createInterface({ input: stdout })
  const heard = new Promise<void>((resolve) => lines.once('close', resolve))
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const ready = new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      // The last line may have been cut off: then it was not acknowledged.
      if (!line.endsWith('}')) return
      const reply = JSON.parse(line)
      if (reply.tag === 'ready') resolve()
      else hear(reply)
    })
    void exited.then(() => reject(new Error(`the child ended before it was ready:\n${errors}`)))
  })
  ready.catch(() => {})
  return {
    send: (ask) => void stdin.write(`${JSON.stringify(ask)}\n`),
    ready,
    kill: () => void child.kill('SIGKILL'),
    ended: Promise.all([heard, exited]).then(() => {}),
    errors: () => errors,
  }
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

export type Served = {
  readonly url: string
  readonly pid: number
  /** From the process's start to its first answer with 200. */
  readonly firstAnswerMs: number
  readonly stop: () => Promise<void>
}

const NEXT = 'node_modules/next/dist/bin/next'
const QUIET = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }

/** Builds the page that everything is compared with, with the same Next and React. */
export function buildEmpty(): string {
  const folder = '.runwhere/bench/empty'
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync('bench/empty-page', folder, { recursive: true })
  // All that it builds with stands in it, so that the build looks no further up: it would find our proxy.ts and instrumentation.ts.
  execFileSync('cp', ['-al', 'node_modules', folder])
  execFileSync(process.execPath, [NEXT, 'build'], { cwd: folder, env: QUIET, stdio: 'pipe' })
  return folder
}

export function serveEmpty(folder: string): Promise<Served> {
  return serve((port) => [NEXT, 'start', '--port', String(port), '--hostname', '127.0.0.1'], folder)
}

/** The whole of Runwhere, with a fresh learner, and the address of its database. */
export async function serveRunwhere(): Promise<Served & { readonly database: string }> {
  const data = mkdtempSync(join(tmpdir(), 'runwhere-bench-'))
  execFileSync(process.execPath, ['bin/start.mjs', '--prepare', '--data', data], { stdio: 'pipe' })
  const served = await serve((port) => ['bin/start.mjs', '--port', String(port), '--data', data])
  const stop = async () => {
    await served.stop()
    rmSync(data, { recursive: true, force: true })
  }
  return { ...served, database: `file:${join(data, 'runwhere.db')}`, stop }
}

async function serve(args: (port: number) => readonly string[], cwd = '.'): Promise<Served> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const started = performance.now()
  const child = spawn(process.execPath, args(port), {
    cwd,
    env: QUIET,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await firstAnswer(url, child)
  const firstAnswerMs = performance.now() - started
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  return { url, pid: child.pid ?? 0, firstAnswerMs, stop }
}

async function firstAnswer(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const status = await fetch(url).then(
      async (response) => {
        await response.text()
        return response.status
      },
      () => 0,
    )
    if (status === 200) return
    await setTimeout(5)
  }
  throw new Error(`the server ended with ${child.exitCode} before it answered`)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

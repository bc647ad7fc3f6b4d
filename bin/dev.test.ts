import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at } from './start/paths.mjs'

const folder = mkdtempSync(join(tmpdir(), 'runwhere-dev-'))
const content = join(folder, 'content')
const question = join(content, 'tea-or-coffee/effort/long-walk.md')
const original = readFileSync(at('e2e/content/tea-or-coffee/effort/long-walk.md'), 'utf8')
let url = ''
let dev: ChildProcess

beforeAll(async () => {
  cpSync(at('e2e/content'), content, { recursive: true })
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  const args = ['bin/dev.mjs', '--port', String(port), '--data', join(folder, 'data'), '--content', content]
  const own: Record<string, string | undefined> = { NODE_ENV: undefined, DATABASE_URL: undefined }
  const env = { ...process.env, ...own, NEXT_DIST_DIR: '.runwhere/test/dev' }
  dev = spawn(process.execPath, args, { cwd: at(), env, stdio: 'ignore' })
  while (!(await answers())) {
    if (dev.exitCode !== null) throw new Error(`npm run dev ended with ${dev.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
})

afterAll(async () => {
  const ended = once(dev, 'exit')
  dev.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
})

test('a changed file is loaded; a broken one is shown with its errors, and the last good version stays', async () => {
  const states = await changes()
  expect(await states()).toMatchObject({ problems: [] })

  writeFileSync(question, original.replace('A bottle for a long walk', 'A bottle for a longer walk'))
  expect(await states()).toMatchObject({ problems: [] })
  expect(await page()).toContain('A bottle for a longer walk')

  writeFileSync(question, original.replace('## Because', '## Becuase'))
  const { problems } = await states()
  expect(problems[0]).toBe(
    'tea-or-coffee/effort/long-walk.md:11:1: error: add the section "## Because" (outline)',
  )
  expect(await page()).toContain('A bottle for a longer walk')

  writeFileSync(question, original)
  expect(await states()).toMatchObject({ problems: [] })
  expect(await page()).toContain('A bottle for a long walk')
})

const page = async () => (await fetch(`${url}/questions/long-walk`)).text()

const answers = () =>
  fetch(`${url}/api/health`).then(
    ({ status }) => status === 200,
    () => false,
  )

/** What the page is told, one state at a call. */
async function changes(): Promise<() => Promise<{ problems: readonly string[] }>> {
  const response = await fetch(`${url}/api/content-changes`)
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  return async () => JSON.parse(((await reader?.read())?.value ?? '').replace(/^data: /, ''))
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const port = Number(Reflect.get(Object(probe.address()), 'port'))
  probe.close()
  await once(probe, 'close')
  return port
}

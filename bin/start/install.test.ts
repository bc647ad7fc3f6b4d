import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { at } from './paths.mjs'
import { type Ended, node } from './start-for-test.ts'

// A clone with nothing installed, and an npm that answers as a real one does where something is missing.
let clone = ''
let npm = ''

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'runwhere-clone-'))
  npm = join(clone, 'npm.js')
  for (const path of ['bin', 'content', 'prisma', 'package.json', 'package-lock.json']) {
    cpSync(at(path), join(clone, path), { recursive: true })
  }
})

afterEach(() => rmSync(clone, { recursive: true }))

const prepare = (environment: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  node([join(clone, 'bin/start.mjs'), '--prepare'], { npm_execpath: npm, ...environment })

function npmThat(script: string): void {
  writeFileSync(
    npm,
    `const [command] = process.argv.slice(2)\nconst fs = process.getBuiltinModule('fs')\n${script}`,
  )
}

test('a registry that cannot be reached is said to be so, by the real npm', async () => {
  const { code, said, complained } = await prepare({
    npm_execpath: '',
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_fetch_retries: '0',
    npm_config_cache: join(clone, 'cache'),
  })
  expect(said).toContain('Installing packages')
  expect(complained).toBe(
    'The package registry cannot be reached: connect to the network (or set a registry with `npm config set registry`) and start again.',
  )
  expect(code).toBe(1)
})

test('missing compile tools are named', async () => {
  npmThat(
    "if (command === 'rebuild') { console.error('gyp ERR! stack Error: not found: make'); process.exit(1) }",
  )
  const { complained } = await prepare()
  expect(complained).toBe(
    'SQLite is compiled on this machine, and the tools for it are missing: install python3, make and a C++ compiler (Debian: apt-get install python3 make g++; macOS: xcode-select --install) and start again.',
  )
})

test('an installation that was broken off is done again', async () => {
  npmThat("if (command === 'rebuild') process.exit(1)")
  await prepare()
  npmThat("fs.writeFileSync('again', command)")
  await prepare()
  expect(existsSync(join(clone, 'again'))).toBe(true)
})

test('of two starts at once, one installs and the other waits', async () => {
  npmThat(`
    fs.appendFileSync('calls', command + '\\n')
    fs.mkdirSync('node_modules/next', { recursive: true })
    fs.writeFileSync('node_modules/next/package.json', '{}')
    setTimeout(() => {}, 700)`)
  const ended = await Promise.all([prepare(), prepare()])
  expect(readFileSync(join(clone, 'calls'), 'utf8')).toBe('ci\nrebuild\n')
  expect(ended.map(({ said }) => said).join('')).toContain(
    'Another start is preparing this folder; waiting for it …',
  )
})

test('a lock that a killed start left behind holds nobody up', async () => {
  npmThat('process.exit(1)')
  await prepare()
  writeFileSync(join(clone, '.runwhere/lock'), '999999999')
  const { complained } = await prepare()
  expect(complained).toMatch(/^npm could not install the packages/)
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { at } from './paths.mjs'
import { node, start } from './start-for-test.ts'

const folder = mkdtempSync(join(tmpdir(), 'runwhere-start-'))
afterAll(() => rmSync(folder, { recursive: true }))

const dataFolder = (name: string) => {
  const path = join(folder, name)
  mkdirSync(path)
  return path
}

test('a port that is taken is named, with the way to another', async () => {
  const holder = createServer()
  const port = await new Promise<number>((resolve) => {
    holder.listen(0, '127.0.0.1', () => resolve(Number(Reflect.get(Object(holder.address()), 'port'))))
  })
  const { code, complained } = await start(['--port', String(port), '--data', folder])
  holder.close()
  expect(complained).toBe(
    `Port ${port} is taken by another program: stop it, or choose another with npm start -- --port ${port + 1}`,
  )
  expect(code).toBe(1)
})

test.each([
  [['--port', 'abc'], 'abc is not a port: use a number from 1 to 65535.'],
  [['--port', '70000'], '70000 is not a port: use a number from 1 to 65535.'],
  [['--content', '/nowhere'], 'There is no content folder at /nowhere: name one with --content DIR.'],
  [
    ['--data', '/dev/null/data'],
    'Cannot write to the data folder /dev/null/data: give yourself permission, or name another with --data DIR.',
  ],
  [
    ['--host', '203.0.113.9', '--data', folder],
    '203.0.113.9 is not an address of this machine: leave --host out, or use 0.0.0.0 to listen on all of them.',
  ],
  [
    ['--colour'],
    "Unknown option '--colour'. Usage: npm start -- [--port N] [--host H] [--data DIR] [--content DIR] [--prepare] [--as-built]",
  ],
])('%o is answered with one sentence', async (args, sentence) => {
  const { code, complained } = await start(args)
  expect(complained).toBe(sentence)
  expect(code).toBe(1)
})

test('what reloads code as it is saved is opened to no other machine', async () => {
  const { code, complained } = await node([at('bin/dev.mjs'), '--host', '0.0.0.0', '--data', folder])
  expect(complained).toBe(
    'npm run dev serves this machine alone: to open rooms to other machines, use npm start -- --host H instead.',
  )
  expect(code).toBe(1)
})

test('content with errors shows where they are, and is not loaded', async () => {
  const content = join(folder, 'content')
  mkdirSync(join(content, 'broken'), { recursive: true })
  writeFileSync(join(content, 'broken/pack.md'), '---\nid: Broken Pack\n---\n')
  const { code, complained } = await start([
    '--prepare',
    '--data',
    dataFolder('broken'),
    '--content',
    content,
  ])
  expect(complained).toMatch(/^broken\/pack\.md:\d+:\d+: error: /m)
  expect(complained).toContain(
    `The content in ${content} has errors and was not loaded: mend the lines above and start again.`,
  )
  expect(code).toBe(1)
})

test('a database of a newer Runwhere is left alone', async () => {
  const data = dataFolder('newer')
  const file = join(data, 'runwhere.db')
  const database = new Sqlite(file)
  database.exec(
    "CREATE TABLE _prisma_migrations (migration_name TEXT, finished_at TEXT); INSERT INTO _prisma_migrations VALUES ('29990101000000_later', 'now')",
  )
  database.close()
  const { code, complained } = await start(['--prepare', '--data', data])
  expect(complained).toBe(
    `${file} was written by a newer Runwhere (29990101000000_later is not known here): update Runwhere, or name another folder with --data DIR.`,
  )
  expect(code).toBe(1)
})

test('a file that is no database is not touched', async () => {
  const data = dataFolder('text')
  writeFileSync(join(data, 'runwhere.db'), 'a letter, not a database. '.repeat(100))
  const { complained } = await start(['--prepare', '--data', data])
  expect(complained).toBe(
    `${join(data, 'runwhere.db')} is not a readable SQLite database: restore a backup over it, or name another folder with --data DIR.`,
  )
})

test('a PostgreSQL that does not answer is named', async () => {
  const { complained } = await start(['--prepare'], { DATABASE_URL: 'postgresql://me@127.0.0.1:9/runwhere' })
  expect(complained).toMatch(
    /^PostgreSQL at 127\.0\.0\.1:9 cannot be used \(.*ECONNREFUSED.*\): check that it runs/,
  )
})

test('another kind of database is refused', async () => {
  const { complained } = await start(['--prepare'], { DATABASE_URL: 'mysql://me@127.0.0.1/runwhere' })
  expect(complained).toBe(
    'DATABASE_URL must start with postgresql:// (or with file:, or be unset for a file in the data folder).',
  )
})

test('an old Node is told what to do, by every command', async () => {
  const old =
    "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.4'}})"
  for (const command of ['start', 'test', 'dev']) {
    const { code, complained } = await node(['--import', old, at(`bin/${command}.mjs`)])
    expect(complained).toBe(
      'Runwhere needs Node 20.19 or newer, and this is 18.20.4: install a newer one from https://nodejs.org and start again.',
    )
    expect(code).toBe(1)
  }
})

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { closeDatabase, openDatabase } from './db.ts'
import { instantOf, instantText } from './sql.ts'
import { databases } from './testing/databases.ts'
import { transact, transactSql } from './transact.ts'

const folder = mkdtempSync(join(tmpdir(), 'runwhere-db-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a SQLite file', () => {
  test('waits for the disk at every commit and checks foreign keys, also when it is opened again', async () => {
    const file = join(folder, 'reopened.db')
    copyFileSync(inject('sqliteTemplate'), file)
    for (let opening = 0; opening < 3; opening++) {
      const db = await openDatabase(`file:${file}`)
      for (const [name, value] of [
        ['journal_mode', 'wal'],
        ['synchronous', 2],
        ['foreign_keys', 1],
      ]) {
        const [prisma] = await db.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`)
        const [direct] = await db.sql.read.all<Record<string, unknown>>(`PRAGMA ${name}`, [])
        expect([name, Object.values(prisma ?? {}).map(plain), Object.values(direct ?? {})]).toEqual([
          name,
          [value],
          [value],
        ])
      }
      await db.contentLoad.create({ data: { id: String(opening), at: new Date(0), hash: 'x' } })
      await closeDatabase(db)
    }
  })

  const plain = (value: unknown) => (typeof value === 'bigint' ? Number(value) : value)
})

test('an address of another kind is refused by name', async () => {
  await expect(openDatabase('mysql://localhost/x')).rejects.toThrow(
    'DATABASE_URL must start with file: or with postgresql://',
  )
})

describe.each(databases)('writing on $name', ({ fresh, freshUrl }) => {
  const load = (id: string) => ({ id, at: new Date(0), hash: 'x' })
  const insert = 'INSERT INTO "ContentLoad" ("id", "at", "hash") VALUES (?, ?, ?)'

  test('what fails leaves nothing, through Prisma or through SQL', async () => {
    const db = await fresh()
    const fail = () => Promise.reject(new Error('stop'))
    await expect(
      transact(db, (rows) => rows.contentLoad.create({ data: load('a') }).then(fail)),
    ).rejects.toThrow('stop')
    await expect(
      transactSql(db, (sql) => sql.run(insert, ['b', '1970-01-01', 'x']).then(fail)),
    ).rejects.toThrow('stop')
    expect(await db.contentLoad.count()).toBe(0)
  })

  test('both ways at once, from two openings of the database, lose nothing', async () => {
    const url = await freshUrl()
    const [one, other] = await Promise.all([openDatabase(url), openDatabase(url)])
    await Promise.all(
      Array.from({ length: 40 }, (_, at) => {
        const db = at % 2 === 0 ? one : other
        return at % 4 < 2
          ? transact(db, (rows) => rows.contentLoad.create({ data: load(String(at)) }))
          : transactSql(db, (sql) => sql.run(insert, [String(at), '1970-01-01', 'x']))
      }),
    )
    expect(await one.contentLoad.count()).toBe(40)
    await Promise.all([closeDatabase(one), closeDatabase(other)])
  })

  test('from several processes loses nothing and fails nowhere', async () => {
    const url = await freshUrl()
    const writer = fileURLToPath(new URL('testing/writer.ts', import.meta.url))
    const execArgv = ['--conditions=react-server', '--import', 'tsx']
    const ends = ['a', 'b', 'c'].map((name) => once(fork(writer, [url, name, '30'], { execArgv }), 'exit'))
    expect(await Promise.all(ends)).toEqual([
      [0, null],
      [0, null],
      [0, null],
    ])
    const db = await openDatabase(url)
    expect(await db.contentLoad.count()).toBe(90)
    await closeDatabase(db)
  })

  test('instants and JSON come back through SQL as text, the same from both databases', async () => {
    const db = await fresh()
    await db.pack.create({ data: { id: 'p', title: 'P', body: { a: 0.1 } } })
    await db.contentLoad.create({ data: { ...load('a'), at: new Date('2026-11-23T08:40:00.123Z') } })
    const [pack] = await db.sql.read.all<{ body: string }>('SELECT "body" FROM "Pack"', [])
    expect(JSON.parse(pack?.body ?? '')).toEqual({ a: 0.1 })
    const [row] = await db.sql.read.all<{ at: string }>('SELECT "at" FROM "ContentLoad"', [])
    expect(instantOf(row?.at ?? '')).toBe(Date.parse('2026-11-23T08:40:00.123Z'))
    await transactSql(db, (sql) => sql.run('UPDATE "ContentLoad" SET "at" = ?', [instantText(86_400_000)]))
    expect((await db.contentLoad.findFirstOrThrow()).at).toEqual(new Date(86_400_000))
  })
})

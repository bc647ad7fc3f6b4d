import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { closeDatabase, openDatabase } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { readQueue } from '#store/review/queue.ts'
import { findPostgres, startPostgres } from '#store/testing/postgres-server.ts'
import { type Figure, median, print } from './page/figure.ts'
import { fillBank } from './queue/fill.ts'

// How long the first page of the queue takes with few and with very many cards, on each database that is there:
// node --conditions=react-server --import tsx bench/queue.ts [FEW MANY]

const [few = 10_000, many = 1_000_000] = process.argv.slice(2).map(Number)
const NOW = Date.UTC(2026, 10, 23, 12)
const PAGE = 10
const RUNS = 160
// The first ones compile, fill caches and, on PostgreSQL, are planned anew each time.
const WARM_UP = 60

const folder = mkdtempSync(join(tmpdir(), 'runwhere-bench-queue-'))
const binaries = findPostgres()
const server = binaries === null ? null : await startPostgres(binaries, false)
try {
  const figures = [
    ...(await compare('SQLite', async (cards) => `file:${join(folder, `${cards}.db`)}`)),
    ...(server === null ? [] : await compare('PostgreSQL', (cards) => createDatabase(server.urlOf, cards))),
  ]
  print(figures)
} finally {
  await server?.stop()
  rmSync(folder, { recursive: true })
}

async function compare(name: string, urlFor: (cards: number) => Promise<string>): Promise<readonly Figure[]> {
  const small = await firstPage(await urlFor(few), few)
  const large = await firstPage(await urlFor(many), many)
  return [
    { figure: `${name}: first page, ${few} cards`, value: small, unit: 'ms' },
    { figure: `${name}: first page, ${many} cards`, value: large, unit: 'ms' },
    { figure: `${name}: many against few`, value: large / small, unit: '×', bound: { atMost: 1.5 } },
  ]
}

/** The median time of a page, in milliseconds. */
async function firstPage(url: string, cards: number): Promise<number> {
  await migrate(url)
  const db = await openDatabase(url)
  try {
    const learner = await fillBank(db, cards, NOW)
    if (db.provider === 'postgres') await db.$executeRawUnsafe('VACUUM ANALYZE')
    const times: number[] = []
    for (let run = 0; run < RUNS; run++) {
      const started = performance.now()
      const { items } = await readQueue(db, learner, NOW, PAGE, [])
      times.push(performance.now() - started)
      if (items.length !== PAGE) throw new Error(`the page has ${items.length} items`)
    }
    return median(times.slice(WARM_UP))
  } finally {
    await closeDatabase(db)
  }
}

async function createDatabase(urlOf: (database: string) => string, cards: number): Promise<string> {
  const name = `bench_${cards}`
  const client = new pg.Client({ connectionString: urlOf('postgres') })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  return urlOf(name)
}

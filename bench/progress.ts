import { closeDatabase, openDatabase } from '#store/db.ts'
import { launch } from './page/browser.ts'
import { median, print } from './page/figure.ts'
import { type Load, load } from './page/load.ts'
import { buildEmpty, serveEmpty, serveRunwhere } from './page/servers.ts'
import { fillLog } from './progress/log.ts'
import { fillBank } from './queue/fill.ts'

// The script of /progress beyond that of an empty page, and how long the page takes with 10,000 cards and a year of answers.

const CARDS = 10_000
const PER_DAY = 100
const LOADS = 3
const PAGES = 30
const WARM_UP = 10

const empty = await serveEmpty(buildEmpty())
const ours = await serveRunwhere()
const browser = await launch()
try {
  const url = `${ours.url}/progress`
  const emptyLoads: Load[] = []
  const loads: Load[] = []
  for (let run = 0; run < LOADS; run++) {
    emptyLoads.push(await load(browser, empty.url, false))
    loads.push(await load(browser, url, false))
  }
  const script = (all: readonly Load[]) => median(all.map(({ scriptBytes }) => scriptBytes)) / 1000
  const beyond = script(loads) - script(emptyLoads)
  // Beside the running server: at its next start it would find that this content is on no disk.
  await fill(ours.database)
  const times: number[] = []
  for (let page = 0; page < PAGES; page++) {
    const started = performance.now()
    const response = await fetch(url)
    await response.text()
    times.push(performance.now() - started)
    if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  }
  print([
    { figure: '/progress: script on first load', value: script(loads), unit: 'kB' },
    { figure: 'beyond the empty page', value: beyond, unit: 'kB', bound: { atMost: 25 } },
    {
      figure: `/progress: ${CARDS} cards, ${365 * PER_DAY} answers`,
      value: median(times.slice(WARM_UP)),
      unit: 'ms',
      bound: { atMost: 150 },
    },
  ])
} finally {
  await browser.close()
  await ours.stop()
  await empty.stop()
}

async function fill(url: string): Promise<void> {
  const now = Date.now()
  const db = await openDatabase(url)
  await fillLog(db, await fillBank(db, CARDS, now), PER_DAY, now)
  await closeDatabase(db)
}

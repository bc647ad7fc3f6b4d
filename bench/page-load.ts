import { launch } from './page/browser.ts'
import { median, print } from './page/figure.ts'
import { type Load, load } from './page/load.ts'
import { buildEmpty, serveEmpty, serveRunwhere } from './page/servers.ts'

// The first load of /study beside that of an empty page: script, and largest paint on a slow phone.

const RUNS = 7

const empty = await serveEmpty(buildEmpty())
const ours = await serveRunwhere()
const browser = await launch()
try {
  // Both servers have answered once; what is measured is the browser.
  await load(browser, empty.url, false)
  await load(browser, `${ours.url}/study`, false)
  const emptyLoads: Load[] = []
  const loads: Load[] = []
  for (let run = 0; run < RUNS; run++) {
    emptyLoads.push(await load(browser, empty.url, true))
    loads.push(await load(browser, `${ours.url}/study`, true))
  }
  const bytes = median(loads.map(({ scriptBytes }) => scriptBytes))
  const emptyBytes = median(emptyLoads.map(({ scriptBytes }) => scriptBytes))
  const paint = median(loads.map(({ largestPaintMs }) => largestPaintMs))
  const emptyPaint = median(emptyLoads.map(({ largestPaintMs }) => largestPaintMs))
  print([
    { figure: '/study: script on first load', value: bytes / 1000, unit: 'kB' },
    { figure: 'empty page: script on first load', value: emptyBytes / 1000, unit: 'kB' },
    { figure: 'script, ratio', value: bytes / emptyBytes, unit: '×', bound: { atMost: 1.25 } },
    { figure: '/study: largest paint, slow phone', value: paint, unit: 'ms' },
    { figure: 'empty page: largest paint, slow phone', value: emptyPaint, unit: 'ms' },
    { figure: 'largest paint, ratio', value: paint / emptyPaint, unit: '×', bound: { atMost: 1.25 } },
  ])
} finally {
  await browser.close()
  await ours.stop()
  await empty.stop()
}

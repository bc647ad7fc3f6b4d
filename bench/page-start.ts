import { readFileSync } from 'node:fs'
import { median, print } from './page/figure.ts'
import { buildEmpty, type Served, serveEmpty, serveRunwhere } from './page/servers.ts'

// From built to the first answer, and the memory held after 200 pages, beside an empty page under `next start`.

const RUNS = 7
const PAGES = 200
const PATHS = ['/', '/study', '/questions', '/progress', '/settings']

const folder = buildEmpty()
const ours = await measure(serveRunwhere, PATHS)
const empty = await measure(() => serveEmpty(folder), ['/'])
print([
  { figure: 'built to first 200', value: ours.startMs, unit: 'ms', bound: { atMost: 700 } },
  { figure: 'empty page: built to first 200', value: empty.startMs, unit: 'ms' },
  { figure: `resident after ${PAGES} pages`, value: ours.megabytes, unit: 'MB', bound: { atMost: 180 } },
  { figure: `empty page: resident after ${PAGES} pages`, value: empty.megabytes, unit: 'MB' },
])

async function measure(serve: () => Promise<Served>, paths: readonly string[]) {
  const starts: number[] = []
  const memories: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const served = await serve()
    starts.push(served.firstAnswerMs)
    for (let page = 0; page < PAGES; page++) {
      const response = await fetch(served.url + (paths[page % paths.length] ?? '/'))
      if (!response.ok) throw new Error(`${response.url} answered ${response.status}`)
      await response.text()
    }
    memories.push(residentMegabytes(served.pid))
    await served.stop()
  }
  return { startMs: median(starts), megabytes: median(memories) }
}

/** Of the one process that serves; Linux only. */
function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024
}

import { launch } from './page/browser.ts'
import { median, print, quantile } from './page/figure.ts'
import { answer, keyTimes, openPage } from './page/key.ts'
import { buildEmpty, serveEmpty, serveRunwhere } from './page/servers.ts'

// From the key that asks for it to the next question painted, beside an empty page whose heading a key changes.

const TIMES = 40

const empty = await serveEmpty(buildEmpty())
const ours = await serveRunwhere()
const browser = await launch()
try {
  await allowNew(ours.url, TIMES + 5)
  const emptyPage = await openPage(browser, `${empty.url}/key`)
  const emptyTimes = await keyTimes(emptyPage, 'x', TIMES, async () => {})
  const emptyPainted = emptyTimes.map(({ painted }) => painted)
  const emptySecond = emptyTimes.map(({ second }) => second)
  const study = await openPage(browser, `${ours.url}/study`)
  const times = await keyTimes(study, '3', TIMES, answer)
  const painted = times.map((time) => time.painted)
  const second = times.map((time) => time.second)
  print([
    { figure: 'key to next question painted, median', value: median(painted), unit: 'ms' },
    {
      figure: 'key to next question painted, 95 %',
      value: quantile(painted, 0.95),
      unit: 'ms',
      bound: { atMost: 20 },
    },
    { figure: 'empty page: key to heading painted, median', value: median(emptyPainted), unit: 'ms' },
    { figure: 'empty page: key to heading painted, 95 %', value: quantile(emptyPainted, 0.95), unit: 'ms' },
    {
      figure: 'key, ratio of medians',
      value: median(painted) / median(emptyPainted),
      unit: '×',
      bound: { atMost: 1.3 },
    },
    { figure: 'key to the frame after that, median', value: median(second), unit: 'ms' },
    { figure: 'empty page: key to the frame after that, median', value: median(emptySecond), unit: 'ms' },
    {
      figure: 'frame after that, ratio of medians',
      value: median(second) / median(emptySecond),
      unit: '×',
      bound: { atMost: 1.3 },
    },
  ])
} finally {
  await browser.close()
  await ours.stop()
  await empty.stop()
}

/** So that one session is long enough. */
async function allowNew(url: string, newPerDay: number): Promise<void> {
  const settings = await (await fetch(`${url}/api/settings`)).json()
  const response = await fetch(`${url}/api/settings`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...settings, newPerDay }),
  })
  if (!response.ok) throw new Error(await response.text())
}

import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { studyDayOf } from '#core/review/study-day.ts'
import { closeDatabase, openDatabase } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { loadContent } from '#store/question/load-content.ts'
import { drinks } from '#store/testing/content.ts'
import { simulateLog } from '#store/testing/simulated.ts'
import { type Figure, print, quantile } from './page/figure.ts'
import { serveRunwhere } from './page/servers.ts'

// How long the built server takes to learn weights from a log of a hundred thousand reviews, and to take them over, and how
// long the requests of somebody who studies meanwhile wait: node --conditions=react-server --import tsx bench/optimizer.ts [QUESTIONS]

const [questions = 3800] = process.argv.slice(2).map(Number)

// Until the server's code is compiled for speed, requests take longer, whatever else it does.
const WARM_UP = 1000

const served = await serveRunwhere()
try {
  const filled = await fill(served.database)
  print(await measure(filled))
} finally {
  await served.stop()
}

/** Gives the server's learner a log; returns how many reviews it has. */
async function fill(url: string): Promise<number> {
  const db = await openDatabase(url)
  await loadContent(db, [drinks(questions)], 'bench', Date.now())
  const learner = await readLearner(db)
  const today = studyDayOf(Date.now(), learner.clock)
  const filled = await simulateLog(db, learner, { today, days: 500, perCard: 40 })
  await closeDatabase(db)
  // Filling held up the loop: only now it hears that the server closed the connection it was asked by at first.
  await pause(1000)
  return filled
}

async function measure(filled: number): Promise<readonly Figure[]> {
  for (let turn = 0; turn < WARM_UP; turn += 1) await ask(turn)
  // Refused, but by then their code is loaded too.
  for (const path of ['/api/trainings', '/api/adoptions']) await post(path, {})
  const idle = await waitsUntil(() => pause(3000))
  const id = randomUUID()
  let trained = 0
  const training = await waitsUntil(async () => {
    trained = await timed('/api/trainings', { id })
  })
  const outcome = (await (await fetch(`${served.url}/api/trainings/${id}`)).json()) as {
    readonly verdict: { readonly tag: string }
  }
  let adopted = 0
  const adoption = await waitsUntil(async () => {
    adopted = await timed('/api/adoptions', { id: randomUUID(), parameterSetId: id })
  })
  if (outcome.verdict.tag !== 'better') throw new Error(`nothing better was learned: ${outcome.verdict.tag}`)
  return [
    { figure: 'reviews in the log', value: filled, unit: '' },
    { figure: 'learning from them', value: trained / 1000, unit: 's', bound: { atMost: 5 } },
    { figure: 'longest request, nothing else going on', value: Math.max(...idle), unit: 'ms' },
    { figure: '95 % of requests, nothing else going on', value: quantile(idle, 0.95), unit: 'ms' },
    {
      figure: 'longest request while learning',
      value: Math.max(...training),
      unit: 'ms',
      bound: { atMost: 50 },
    },
    { figure: '95 % of requests while learning', value: quantile(training, 0.95), unit: 'ms' },
    { figure: 'taking over, all cards', value: adopted / 1000, unit: 's' },
    {
      figure: 'longest request while taking over',
      value: Math.max(...adoption),
      unit: 'ms',
      bound: { atMost: 50 },
    },
    { figure: '95 % of requests while taking over', value: quantile(adoption, 0.95), unit: 'ms' },
  ]
}

/** How long each request takes, in milliseconds, one every 25 ms or so, for as long as `work` does. */
async function waitsUntil(work: () => Promise<unknown>): Promise<readonly number[]> {
  let over = false
  const working = work().finally(() => {
    over = true
  })
  const waits: number[] = []
  for (let turn = 0; !over; turn += 1) {
    const started = performance.now()
    await ask(turn)
    waits.push(performance.now() - started)
    await pause(25)
  }
  await working
  return waits
}

async function ask(turn: number): Promise<void> {
  const path = turn % 4 === 0 ? '/api/queue?limit=10' : '/api/health'
  await (await fetch(served.url + path)).text()
}

function post(path: string, body: object): Promise<Response> {
  return fetch(served.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

/** Milliseconds from the request that begins it until the server says that it is over. */
async function timed(
  path: string,
  body: { readonly id: string; readonly parameterSetId?: string },
): Promise<number> {
  const started = performance.now()
  const response = await post(path, body)
  if (response.status !== 202)
    throw new Error(`${path} answered with ${response.status}: ${await response.text()}`)
  for (;;) {
    await pause(20)
    const asked = await fetch(`${served.url}${path}/${body.id}`)
    const { state } = (await asked.json()) as { readonly state: string }
    if (state === 'over') return performance.now() - started
  }
}

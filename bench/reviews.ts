import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SubmittedReview } from '#core/review/submission.ts'
import { closeDatabase, openDatabase } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { migrate } from '#store/migrate.ts'
import { loadContent } from '#store/question/load-content.ts'
import { recordReview } from '#store/review/record.ts'
import { drinks } from '#store/testing/content.ts'
import { type Figure, median, print, quantile } from './page/figure.ts'
import { serveRunwhere } from './page/servers.ts'
import { type Asked, answerAll } from './reviews/answers.ts'

// How many answers a second are taken, each on disk before it is acknowledged: by the store alone, and by the built
// server over HTTP with this process as its clients.

const ANSWERS = 3000
// Until the server's code is compiled for speed, it takes half as many.
const WARM_UP = 3000

print([...(await storeAlone()), ...(await overHttp())])

async function storeAlone(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'runwhere-bench-reviews-'))
  const url = `file:${join(folder, 'runwhere.db')}`
  await migrate(url)
  const db = await openDatabase(url)
  try {
    await loadContent(db, [drinks(1000)], 'bench', Date.now())
    await readLearner(db)
    const cards: Asked[] = await db.card.findMany({ select: { id: true, version: true } })
    const send = async (review: SubmittedReview) => {
      const result = await recordReview(db, await readLearner(db), review, Date.now())
      if (result.tag !== 'recorded') throw new Error(`not recorded: ${result.tag}`)
      return result.version
    }
    await answerAll(1, WARM_UP, cards, send)
    const one = await answerAll(1, ANSWERS, cards, send)
    const eight = await answerAll(8, ANSWERS, cards, send)
    return [
      { figure: 'store alone: one at a time, median', value: median(one.times), unit: 'ms' },
      { figure: 'store alone: eight at a time', value: eight.perSecond, unit: '/s' },
    ]
  } finally {
    await closeDatabase(db)
    rmSync(folder, { recursive: true })
  }
}

async function overHttp(): Promise<readonly Figure[]> {
  const served = await serveRunwhere()
  const agent = new Agent({ keepAlive: true })
  try {
    const cards = await cardsOf(served.url)
    const send = (review: SubmittedReview) => post(`${served.url}/api/reviews`, agent, review)
    await answerAll(8, WARM_UP, cards, send)
    const eight = await answerAll(8, ANSWERS, cards, send)
    const one = await answerAll(1, ANSWERS, cards, send)
    return [
      { figure: 'POST /api/reviews, 8 clients', value: eight.perSecond, unit: '/s', bound: { atLeast: 600 } },
      { figure: 'POST /api/reviews, 8 clients, 95 %', value: quantile(eight.times, 0.95), unit: 'ms' },
      {
        figure: 'POST /api/reviews, 1 client, median',
        value: median(one.times),
        unit: 'ms',
        bound: { atMost: 3 },
      },
      { figure: 'POST /api/reviews, 1 client, 95 %', value: quantile(one.times, 0.95), unit: 'ms' },
    ]
  } finally {
    agent.destroy()
    await served.stop()
  }
}

async function cardsOf(url: string): Promise<Asked[]> {
  const settings = (await (await fetch(`${url}/api/settings`)).json()) as object
  await fetch(`${url}/api/settings`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...settings, newPerDay: 1000 }),
  })
  const response = await fetch(`${url}/api/queue?limit=50`)
  const queue = (await response.json()) as { readonly items: readonly { cardId: string; version: number }[] }
  return queue.items.map(({ cardId: id, version }) => ({ id, version }))
}

// A leaner client than fetch: it shares the processor with the server it measures.
function post(url: string, agent: Agent, review: SubmittedReview): Promise<number> {
  const body = JSON.stringify(review)
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => {
        if (response.statusCode === 200) resolve((JSON.parse(text) as { version: number }).version)
        else reject(new Error(`status ${response.statusCode}: ${text}`))
      })
    })
    sent.on('error', reject).end(body)
  })
}

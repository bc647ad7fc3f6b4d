import { randomUUID } from 'node:crypto'
import { request } from 'node:http'

// Both sides of a room as programs, over HTTP alone: what a page of either would ask and be sent.

export type Json = Readonly<Record<string, unknown>>

/** One side, and every byte it was ever sent. */
export type Side = {
  readonly get: (path?: string) => Promise<{ readonly status: number; readonly body: Json }>
  readonly post: (path: string, body: unknown) => Promise<{ readonly status: number; readonly body: Json }>
  /** What was done in the interview, and that it was taken. */
  readonly act: (...deeds: readonly object[]) => Promise<void>
  readonly listen: () => Promise<Line>
  readonly received: () => string
}

/** An open stream. */
export type Line = {
  readonly ids: () => readonly string[]
  /** Of the newest view. */
  readonly view: () => Json
  readonly last: () => string
  readonly ended: Promise<void>
  readonly cut: () => void
}

export const PLAN = {
  packId: 'tea-or-coffee',
  company: 'paired',
  minutes: 10,
  level: 'everyday',
  axes: [],
  mode: 'pressure',
  seed: 'one',
}

/** A room with both seated, its interview not begun. */
export async function meet(url: string, own: Partial<typeof PLAN> = {}) {
  const [id, interviewId] = [randomUUID(), randomUUID()]
  const opened = await send(`${url}/api/rooms`, 'POST', {}, { id, interviewId, plan: { ...PLAN, ...own } })
  const links = JSON.parse(opened.body) as { readonly host: string; readonly guest: string }
  const joined = await send(`${url}/api${links.guest}/join`, 'POST', {}, {})
  const cookie = String(joined.headers['set-cookie']).split(';')[0] ?? ''
  return {
    links,
    cookie,
    interviewId,
    host: sideOf(() => `${url}/api${links.host}`, interviewId, {}),
    guest: sideOf(() => `${url}/api${links.guest}`, interviewId, { cookie }),
  }
}

export function sideOf(
  base: () => string,
  interviewId: string,
  headers: Readonly<Record<string, string>>,
): Side {
  let received = ''
  let lastId = ''
  const ask = async (path: string, method: string, body?: unknown) => {
    const answer = await send(`${base()}${path}`, method, headers, body)
    received += `${JSON.stringify(answer.headers)}\n${answer.body}\n`
    return { status: answer.status, body: parsed(answer.body) }
  }
  return {
    get: (path = '') => ask(path, 'GET'),
    post: (path, body) => ask(path, 'POST', body),
    act: async (...deeds) => {
      const list = deeds.map((deed) => ({ id: randomUUID(), agoMs: 0, ...deed }))
      const { status, body } = await ask(`/events?interview=${interviewId}`, 'POST', list)
      if (status !== 200) throw new Error(`refused: ${String(body.error)}`)
    },
    listen: () =>
      openLine(
        `${base()}/stream`,
        lastId === '' ? headers : { ...headers, 'last-event-id': lastId },
        (text, id) => {
          received += text
          if (id !== null) lastId = id
        },
      ),
    received: () => received,
  }
}

function openLine(
  url: string,
  headers: Readonly<Record<string, string>>,
  hear: (text: string, id: string | null) => void,
): Promise<Line> {
  return new Promise((resolve, reject) => {
    const events: { readonly id: string; readonly data: string }[] = []
    let rest = ''
    const sent = request(
      url,
      { agent: false, headers: { ...headers, 'accept-encoding': 'br, gzip' } },
      (answer) => {
        if (answer.statusCode !== 200) return reject(new Error(`the stream answered ${answer.statusCode}`))
        hear(JSON.stringify(answer.headers), null)
        const ended = new Promise<void>((end) => answer.once('close', end))
        answer.setEncoding('utf8').on('data', (text: string) => {
          hear(text, null)
          const all = (rest + text).split('\n\n')
          rest = all.pop() ?? ''
          for (const one of all) {
            const found = /^id: (\S+)\nevent: view\ndata: (.*)$/.exec(one)
            if (found === null) continue
            events.push({ id: found[1] ?? '', data: found[2] ?? '{}' })
            hear('', found[1] ?? '')
          }
        })
        answer.on('error', () => {})
        resolve({
          ids: () => events.map(({ id }) => id),
          view: () => (parsed(events.at(-1)?.data ?? '{}').view ?? {}) as Json,
          last: () => rest,
          ended,
          cut: () => sent.destroy(),
        })
      },
    )
    sent.on('error', reject)
    sent.end()
  })
}

type Answer = { readonly status: number; readonly headers: Json; readonly body: string }

export function send(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body?: unknown,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const json = body === undefined ? {} : { 'content-type': 'application/json' }
    const sent = request(url, { method, agent: false, headers: { ...json, ...headers } }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }))
    })
    sent.on('error', reject)
    sent.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return {}
  }
}

import { randomUUID } from 'node:crypto'
import { type Asking, asking } from './asking.ts'
import { type Followed, follow } from './follow.ts'

/** A room with both pages open, in which the two take turns. */
export type Meeting = {
  /** The next of them does something; the time from when it is sent until the other's page has the whole view of it. */
  readonly turn: () => Promise<number>
  readonly leave: () => void
}

const PLAN = {
  packId: 'ec2-vs-lambda',
  company: 'paired',
  minutes: 45,
  level: 'architect',
  axes: [],
  mode: 'pressure',
}

/** What a candidate has said after two minutes. */
const WORDS =
  'I would first ask how many requests there are and how even they are, since that decides. With a steady load on most hours of the day an instance that is reserved costs less than paying for each request, and the team runs a fleet already; with bursts of minutes and hours of nothing in between I would take functions, pay for what runs, and accept the first slow request. What would make me turn round is a p99 that a cold start breaks, or a library that needs more than the limits allow. '

/** As far into an interview as three answers, so that what is sent is as long as it is in life. */
export async function meet(url: string): Promise<Meeting> {
  const ask = asking(url)
  const [id, interviewId] = [randomUUID(), randomUUID()]
  const links = await ask('/api/rooms', { id, interviewId, plan: { ...PLAN, seed: id } })
  const [host, guest] = [String(links.body.host), String(links.body.guest)]
  const cookie = (await ask(`/api${guest}/join`, {})).cookie
  const seats = [
    { path: `/api${host}`, headers: {} },
    { path: `/api${guest}`, headers: { cookie } },
  ] as const
  const act = (seat: 0 | 1, deeds: readonly object[]) => {
    const { path, headers } = seats[seat]
    const body = deeds.map((deed) => ({ id: randomUUID(), agoMs: 0, ...deed }))
    return ask(`${path}/events?interview=${interviewId}`, body, headers)
  }
  await act(0, [{ tag: 'began' }])
  for (const round of [0, 1, 2, 3]) {
    await act(0, [{ tag: 'put', ask: `${round}.main` }])
    const answer = { words: WORDS.repeat(2) }
    if (round < 3) await act(1, [{ tag: 'answered', ask: `${round}.main`, answer, speech: null }])
  }
  const pages = await Promise.all(seats.map(({ path, headers }) => follow(`${url}${path}/stream`, headers)))
  const leave = () => {
    for (const page of pages) page.leave()
  }
  return { turn: turns(act, pages), leave }
}

type Act = (seat: 0 | 1, deeds: readonly object[]) => ReturnType<Asking>

function turns(act: Act, pages: readonly Followed[]): () => Promise<number> {
  const note = randomUUID()
  let turn = 0
  let seq = Math.max(...pages.map((page) => page.seq()))
  return async () => {
    const seat = turn % 2 === 0 ? 1 : 0
    const said = { words: WORDS.slice(0, (20 * turn) % WORDS.length) }
    const deed =
      seat === 1
        ? { tag: 'wrote', ask: '3.main', draft: said }
        : { tag: 'noted', note, ask: null, words: said.words || 'Calm.' }
    turn += 1
    seq += 1
    const shown = pages[1 - seat]?.whenShown(seq)
    const sentAt = performance.now()
    await Promise.all([act(seat, [deed]), shown])
    return ((await shown) ?? Number.NaN) - sentAt
  }
}

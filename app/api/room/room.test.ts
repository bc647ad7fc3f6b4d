import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { PASS_REFUSALS } from '#core/interview/pass.ts'
import type { RoomView } from '#core/interview/room.ts'
import type { Database } from '#store/db.ts'
import { databases, serveFrom } from '#store/testing/databases.ts'
import { PAIRED } from '#store/testing/room.ts'
import { seed } from '#store/testing/study.ts'
import { DELETE as withdraw } from '../interviews/[id]/passes/[pass]/route.ts'
import { GET as passes, POST as share } from '../interviews/[id]/passes/route.ts'
import { POST as openRoom } from '../rooms/route.ts'
import { POST as events } from './[token]/events/route.ts'
import { POST as guestSeat } from './[token]/guest/route.ts'
import { POST as join } from './[token]/join/route.ts'
import { POST as rate } from './[token]/rating/route.ts'
import { POST as rounds } from './[token]/rounds/route.ts'
import { GET as view } from './[token]/route.ts'
import { GET as script } from './[token]/script/route.ts'
import { GET as stream } from './[token]/stream/route.ts'

const ORIGIN = 'http://127.0.0.1:3000'

type Own = Readonly<Record<string, string>>

const request = (path: string, method: string, body?: unknown, own: Own = {}) =>
  new Request(`${ORIGIN}/api${path}`, {
    method,
    headers: { host: '127.0.0.1:3000', origin: ORIGIN, 'content-type': 'application/json', ...own },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

/** A browser with a link, and the cookie it may have. */
type Browser = { readonly token: string; readonly cookie: string }

const at = ({ token }: Browser) => ({ params: Promise.resolve({ token }) })

const said = async (answer: Response | Promise<Response>) => {
  const response = await answer
  return [response.status, await response.json()] as const
}

const get = (route: typeof view, browser: Browser, own: Own = {}) =>
  route(request(`/room/${browser.token}`, 'GET', undefined, { cookie: browser.cookie, ...own }), at(browser))

const post = (route: typeof view, browser: Browser, body: unknown, query = '', own: Own = {}) =>
  route(
    request(`/room/${browser.token}${query}`, 'POST', body, { cookie: browser.cookie, ...own }),
    at(browser),
  )

const done = (given: object) => ({ id: randomUUID(), agoMs: 0, ...given })

describe.each(databases)('the API of rooms on $name', ({ fresh }) => {
  let db: Database

  beforeEach(async () => {
    db = await fresh()
    await seed(db, 16)
    serveFrom(db)
  })

  const open = async () => {
    const interviewId = randomUUID()
    const body = { id: randomUUID(), interviewId, plan: PAIRED }
    const [status, links] = await said(openRoom(request('/rooms', 'POST', body), undefined as never))
    expect([status, links.hosts]).toEqual([201, []])
    const tokenOf = (path: string) => /^\/room\/([\w-]{43})$/.exec(path)?.[1] ?? ''
    const host: Browser = { token: tokenOf(links.host), cookie: '' }
    const unseated: Browser = { token: tokenOf(links.guest), cookie: '' }
    return { host, unseated, interviewId }
  }
  const seat = async (browser: Browser): Promise<Browser> => {
    const answer = await post(join, browser, {})
    expect(answer.status).toBe(200)
    return { ...browser, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' }
  }
  const meet = async () => {
    const room = await open()
    const guest = await seat(room.unseated)
    const does = (browser: Browser, ...deeds: readonly object[]) =>
      said(post(events, browser, deeds.map(done), `?interview=${room.interviewId}`))
    return { ...room, guest, does }
  }

  test('both sides from the door to the end, each with their own view and rights', async () => {
    const { host, guest, does } = await meet()
    expect(await does(guest, { tag: 'began' })).toMatchObject([
      409,
      {
        error: 'Only the interviewer can do that: ask them to.',
        index: 0,
        view: { side: 'candidate', seq: 0 },
      },
    ])
    expect(await does(host, { tag: 'began' }, { tag: 'put', ask: '0.main' })).toMatchObject([
      200,
      { view: { side: 'interviewer', seq: 2 } },
    ])
    const answer = { words: 'Tea keeps.' }
    expect(await does(guest, { tag: 'answered', ask: '0.main', answer, speech: null })).toMatchObject([
      200,
      { view: { side: 'candidate', seq: 3, asks: [{ answer, feedback: null }] } },
    ])
    expect(await said(get(view, host))).toMatchObject([
      200,
      { room: { seat: 'host', guestSeated: true, interviews: 1 }, view: { seq: 3 } },
    ])
    const [status, whole] = await said(get(script, host))
    expect([status, whole.rounds.length]).toEqual([200, 3])
    expect(await said(get(script, guest))).toEqual([
      403,
      { error: PASS_REFUSALS['other-role'], why: 'other-role' },
    ])
  })

  test('the cookie of the seat is out of reach of scripts, comes along a followed link, and one does for all rooms', async () => {
    const [first, second] = [await open(), await open()]
    const answer = await post(join, first.unseated, {})
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^runwhere-seat=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/)
    const own = cookie.split(';')[0] ?? ''
    await post(join, { ...second.unseated, cookie: `other=1; ${own}` }, {})
    for (const { unseated } of [first, second])
      expect((await get(view, { ...unseated, cookie: own })).status).toBe(200)
  })

  test('what does not let in says which it is, on every way in, and nothing else', async () => {
    const { host, unseated, interviewId } = await open()
    const guest = await seat(unseated)
    const ways = (browser: Browser) => [
      get(view, browser),
      get(stream, browser),
      get(script, browser),
      post(events, browser, [done({ tag: 'began' })], `?interview=${interviewId}`),
      post(guestSeat, browser, { action: 'free' }),
      post(rounds, browser, { id: randomUUID(), plan: PAIRED, swap: true }),
      post(rate, browser, { id: randomUUID(), scores: {} }),
    ]
    const refused = async (browser: Browser, status: number, why: keyof typeof PASS_REFUSALS) => {
      for (const way of ways(browser))
        expect(await said(way)).toEqual([status, { error: PASS_REFUSALS[why], why }])
    }
    await refused({ token: 'x'.repeat(43), cookie: '' }, 404, 'unknown')
    const second = { ...unseated, cookie: guest.cookie.replace(/=.{43}/, `=${'y'.repeat(43)}`) }
    await refused(second, 403, 'taken')
    expect(await said(post(join, second, {}))).toEqual([403, { error: PASS_REFUSALS.taken, why: 'taken' }])
    expect(await said(post(guestSeat, host, { action: 'free' }))).toEqual([200, {}])
    await refused(guest, 401, 'unseated')
    const [, renewed] = await said(post(guestSeat, host, { action: 'renew' }))
    expect(renewed.guest).toMatch(/^\/room\/[\w-]{43}$/)
    await refused(guest, 410, 'revoked')
    expect(await said(post(join, guest, {}))).toMatchObject([410, { why: 'revoked' }])
    await db.pass.updateMany({ data: { expiresAt: new Date(Date.now() - 1), revokedAt: null } })
    await refused(host, 410, 'expired')
  })

  test('a guest may not do what is the host’s', async () => {
    const { guest } = await meet()
    const other = [403, { error: PASS_REFUSALS['other-role'], why: 'other-role' }]
    expect(await said(post(guestSeat, guest, { action: 'renew' }))).toEqual(other)
    const round = { id: randomUUID(), plan: PAIRED, swap: true }
    expect(await said(post(rounds, guest, round))).toEqual(other)
    expect(await said(post(rate, guest, { id: randomUUID(), scores: {} }))).toEqual(other)
  })

  test('another site and another host are refused by name, before the link is looked at', async () => {
    const { host } = await meet()
    const { id } = (await db.interview.findFirstOrThrow()) ?? {}
    for (const [own, why] of [
      [{ origin: 'https://example.com' }, 'foreign-site'],
      [{ origin: 'null' }, 'foreign-site'],
      [{ 'sec-fetch-site': 'cross-site' }, 'foreign-site'],
      [{ host: 'example.com:3000' }, 'foreign-host'],
    ] as const) {
      for (const way of [
        get(view, host, own),
        get(stream, host, own),
        get(script, host, own),
        post(join, host, {}, '', own),
        post(events, host, [done({ tag: 'began' })], `?interview=${id}`, own),
        post(guestSeat, host, { action: 'renew' }, '', own),
        openRoom(request('/rooms', 'POST', {}, own), undefined as never),
      ])
        expect(await said(way)).toMatchObject([403, { why }])
    }
    expect(await db.interviewEvent.count()).toBe(0)
  })

  test('what is done is done in the interview that is named, whatever has begun meanwhile', async () => {
    const { host, guest, interviewId, does } = await meet()
    await does(host, { tag: 'began' }, { tag: 'ended' })
    const round = { id: randomUUID(), plan: PAIRED, swap: true }
    expect(await said(post(rounds, host, round))).toEqual([201, { id: round.id }])
    const told = { tag: 'told', well: 'You asked first.', better: 'Speak of cost.' }
    expect(await does(host, told)).toMatchObject([200, { view: { id: interviewId, side: 'interviewer' } }])
    const late = await said(
      post(events, host, [done({ tag: 'put', ask: '0.main' })], `?interview=${round.id}`),
    )
    expect(late).toMatchObject([409, { error: 'Only the interviewer can do that: ask them to.' }])
    expect(await said(get(script, host))).toMatchObject([403, { why: 'other-role' }])
    expect(await said(get(script, guest))).toMatchObject([200, { interviewId: round.id }])

    const elsewhere = await open()
    for (const query of ['', '?interview=x', `?interview=${elsewhere.interviewId}`]) {
      const [status] = await said(post(events, host, [done({ tag: 'began' })], query))
      expect(status).toBe(query.length > 20 ? 409 : 422)
    }
  })

  test('a body that is wrong is refused with the field that is, and one that is too large unread', async () => {
    const { host, does } = await meet()
    expect(await does(host, { tag: 'cheated' })).toMatchObject([422, { field: '0.tag' }])
    expect(await said(post(guestSeat, host, { action: 'shout' }))).toMatchObject([422, { field: 'action' }])
    const large = Array.from({ length: 20 }, () => ({
      tag: 'noted',
      note: randomUUID(),
      ask: null,
      words: 'x'.repeat(20_000),
    }))
    expect((await does(host, ...large))[0]).toBe(413)
    const alone = { ...PAIRED, company: 'alone' }
    const body = { id: randomUUID(), interviewId: randomUUID(), plan: alone }
    const wrong = await said(openRoom(request('/rooms', 'POST', body), undefined as never))
    expect(wrong).toMatchObject([422, { field: 'plan.company' }])
  })

  test('the stream begins at once with the whole view, unheld and unkept', async () => {
    const { host, guest, does } = await meet()
    const leave = new AbortController()
    const answer = await stream(
      new Request(`${ORIGIN}/api/room/${guest.token}/stream`, {
        headers: { host: '127.0.0.1:3000', cookie: guest.cookie },
        signal: leave.signal,
      }),
      at(guest),
    )
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-cache, no-transform')
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
    const next = async () => (await reader?.read())?.value ?? ''
    expect(await next()).toBe('retry: 1000\n\n')
    const first = /^id: 1\.0\.\d\nevent: view\ndata: (.*)\n\n$/.exec(await next())?.[1] ?? '{}'
    expect(JSON.parse(first) as RoomView).toMatchObject({ view: { side: 'candidate', seq: 0 } })
    await does(host, { tag: 'began' })
    let text = ''
    while (!text.startsWith('id: 1.1.')) text = await next()
    await post(guestSeat, host, { action: 'free' })
    while (!text.startsWith('event: end')) text = await next()
    expect(text).toBe('event: end\ndata: {"why":"unseated"}\n\n')
    expect(await reader?.read()).toMatchObject({ done: true })
    leave.abort()
  })

  test('a reader that stands still is sent the outcome once it reads, not all that led to it', async () => {
    const { host, guest, does } = await meet()
    const own = new Request(`${ORIGIN}/api/room/${guest.token}/stream`, {
      headers: { host: '127.0.0.1:3000', cookie: guest.cookie },
    })
    const reader = (await stream(own, at(guest))).body?.pipeThrough(new TextDecoderStream()).getReader()
    await does(host, { tag: 'began' }, { tag: 'put', ask: '0.main' })
    for (let word = 0; word < 30; word++)
      await does(guest, { tag: 'wrote', ask: '0.main', draft: { words: `word ${word}` } })
    const ids: (string | undefined)[] = []
    while (!ids.at(-1)?.startsWith('1.32.')) {
      const id = /^id: (\S+)/.exec((await reader?.read())?.value ?? '')?.[1]
      if (id !== undefined) ids.push(id)
    }
    // One was on its way before it stood still, at most one more was ready.
    expect(ids.length).toBeLessThanOrEqual(3)
    await reader?.cancel()
  })

  test('an interview that is over is shared, rated by evidence, and withdrawn', async () => {
    const { host, interviewId, does } = await meet()
    const of = { params: Promise.resolve({ id: interviewId }) }
    const ask = (role: string) => {
      const body = { id: randomUUID(), role, label: 'Ada' }
      return said(share(request(`/interviews/${interviewId}/passes`, 'POST', body), of))
    }
    expect(await ask('rater')).toEqual([
      409,
      { error: 'An interview is shared once it is over: end it first.' },
    ])
    await does(host, { tag: 'began' }, { tag: 'ended' })
    const [status, { path }] = await ask('rater')
    expect([status, path]).toEqual([201, expect.stringMatching(/^\/room\/[\w-]{43}$/)])
    const rater: Browser = { token: path.slice('/room/'.length), cookie: '' }
    expect(await said(get(view, rater))).toMatchObject([403, { why: 'other-role' }])
    const rating = (evidence: object) => ({
      id: randomUUID(),
      scores: { 'trade-offs': { score: 3, evidence } },
    })
    expect(await said(post(rate, rater, rating({ tag: 'note', words: ' ' })))).toMatchObject([
      409,
      { field: 'scores.trade-offs' },
    ])
    expect(await said(post(rate, rater, { id: randomUUID(), scores: { charm: {} } }))).toMatchObject([
      422,
      {},
    ])
    expect((await said(post(rate, rater, rating({ tag: 'note', words: 'Even.' }))))[0]).toBe(200)

    const [, listed] = await said(passes(request(`/interviews/${interviewId}/passes`, 'GET'), of))
    expect(listed).toMatchObject([{ role: 'rater', label: 'Ada', rated: true, revokedAt: null }])
    const one = { params: Promise.resolve({ id: interviewId, pass: listed[0].id as string }) }
    expect(await said(withdraw(request('/interviews', 'DELETE'), one))).toEqual([200, { id: listed[0].id }])
    expect(await said(post(rate, rater, rating({ tag: 'note', words: 'Odd.' })))).toMatchObject([
      410,
      { why: 'revoked' },
    ])
  })
})

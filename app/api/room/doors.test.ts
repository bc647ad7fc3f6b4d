import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { PASS_REFUSALS } from '#core/interview/pass.ts'
import type { Database } from '#store/db.ts'
import { databases } from '#store/testing/databases.ts'
import { PAIRED } from '#store/testing/room.ts'
import { said } from '../request.fixture.ts'
import { POST as events } from './[token]/events/route.ts'
import { POST as guestSeat } from './[token]/guest/route.ts'
import { POST as join } from './[token]/join/route.ts'
import { POST as rate } from './[token]/rating/route.ts'
import { POST as rounds } from './[token]/rounds/route.ts'
import { GET as view } from './[token]/route.ts'
import { GET as script } from './[token]/script/route.ts'
import { GET as stream } from './[token]/stream/route.ts'
import { type Browser, done, get, met, open, opened, post, seated, served } from './browsers.fixture.ts'

describe.each(databases)('the way into rooms on $name', ({ fresh }) => {
  let db: Database

  beforeEach(async () => {
    db = await served(fresh)
  })

  test('the cookie of the seat is out of reach of scripts, comes along a followed link, and one does for all rooms', async () => {
    const [first, second] = [await opened(), await opened()]
    const answer = await post(join, first.unseated, {})
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^runwhere-seat=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/)
    const own = cookie.split(';')[0] ?? ''
    await post(join, { ...second.unseated, cookie: `other=1; ${own}` }, {})
    for (const { unseated } of [first, second])
      expect((await get(view, { ...unseated, cookie: own })).status).toBe(200)
  })

  test('what does not let in says which it is, on every way in, and nothing else', async () => {
    const { host, unseated, interviewId } = await opened()
    const guest = await seated(unseated)
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
    const { guest } = await met()
    const other = [403, { error: PASS_REFUSALS['other-role'], why: 'other-role' }]
    expect(await said(post(guestSeat, guest, { action: 'renew' }))).toEqual(other)
    const round = { id: randomUUID(), plan: PAIRED, swap: true }
    expect(await said(post(rounds, guest, round))).toEqual(other)
    expect(await said(post(rate, guest, { id: randomUUID(), scores: {} }))).toEqual(other)
  })

  test('another site and another host are refused by name, before the link is looked at', async () => {
    const { host } = await met()
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
        open({}, own),
      ])
        expect(await said(way)).toMatchObject([403, { why }])
    }
    expect(await db.interviewEvent.count()).toBe(0)
  })
})

import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Database } from '#store/db.ts'
import { serveFrom } from '#store/testing/databases.ts'
import { PAIRED } from '#store/testing/room.ts'
import { seed } from '#store/testing/study.ts'
import { request, said } from '../request.fixture.ts'
import { POST as openRoom } from '../rooms/route.ts'
import { POST as events } from './[token]/events/route.ts'
import { POST as join } from './[token]/join/route.ts'

/** A browser with a link, and the cookie it may have. */
export type Browser = { readonly token: string; readonly cookie: string }

type Own = Readonly<Record<string, string>>
type Route = (request: Request, context: ReturnType<typeof at>) => Response | Promise<Response>

export const at = ({ token }: Browser) => ({ params: Promise.resolve({ token }) })

export const get = (route: Route, browser: Browser, own: Own = {}) =>
  route(request(`/room/${browser.token}`, 'GET', undefined, { cookie: browser.cookie, ...own }), at(browser))

export const post = (route: Route, browser: Browser, body: unknown, query = '', own: Own = {}) =>
  route(
    request(`/room/${browser.token}${query}`, 'POST', body, { cookie: browser.cookie, ...own }),
    at(browser),
  )

export const open = (body: unknown, own: Own = {}) =>
  openRoom(request('/rooms', 'POST', body, own), undefined as never)

export const done = (given: object) => ({ id: randomUUID(), agoMs: 0, ...given })

/** A machine that serves rooms, with questions for them. */
export const served = async (fresh: () => Promise<Database>): Promise<Database> => {
  const db = await fresh()
  await seed(db, 16)
  serveFrom(db)
  return db
}

/** A room in which nobody sits yet. */
export const opened = async () => {
  const interviewId = randomUUID()
  const [status, links] = await said(open({ id: randomUUID(), interviewId, plan: PAIRED }))
  expect([status, links.hosts]).toEqual([201, []])
  const tokenOf = (path: string) => /^\/room\/([\w-]{43})$/.exec(path)?.[1] ?? ''
  const host: Browser = { token: tokenOf(links.host), cookie: '' }
  const unseated: Browser = { token: tokenOf(links.guest), cookie: '' }
  return { host, unseated, interviewId }
}

export const seated = async (browser: Browser): Promise<Browser> => {
  const answer = await post(join, browser, {})
  expect(answer.status).toBe(200)
  return { ...browser, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' }
}

/** A room in which both sit. */
export const met = async () => {
  const room = await opened()
  const guest = await seated(room.unseated)
  const does = (browser: Browser, ...deeds: readonly object[]) =>
    said(post(events, browser, deeds.map(done), `?interview=${room.interviewId}`))
  return { ...room, guest, does }
}

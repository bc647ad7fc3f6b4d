import { beforeEach, describe, expect, test } from 'vitest'
import type { RoomView } from '#core/interview/room.ts'
import { databases } from '#store/testing/databases.ts'
import { ORIGIN } from '../request.fixture.ts'
import { POST as guestSeat } from './[token]/guest/route.ts'
import { GET as stream } from './[token]/stream/route.ts'
import { at, met, post, served } from './browsers.fixture.ts'

describe.each(databases)('the stream of a room on $name', ({ fresh }) => {
  beforeEach(async () => {
    await served(fresh)
  })

  test('the stream begins at once with the whole view, unheld and unkept', async () => {
    const { host, guest, does } = await met()
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
    const { host, guest, does } = await met()
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
})

import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { markedContent, marksIn } from './marked.ts'
import { meet, send, sideOf } from './meeting.ts'
import { type Server, startServer } from './server.ts'
import { test as base, expect } from './test.ts'

// A room over HTTP alone; its pages are in room.spec.ts.

type More = {
  /** Another server beside the test's own, over a folder of its own; it goes with the test. */
  readonly further: (database: string, options?: readonly string[]) => Promise<Server>
}

const test = base.extend<More>({
  further: async ({ content, startsAt }, use) => {
    const data = mkdtempSync(join(tmpdir(), 'runwhere-further-'))
    const servers: Server[] = []
    await use(async (database, options = []) => {
      const server = await startServer(data, resolve(content), startsAt, database, { options })
      servers.push(server)
      return server
    })
    await Promise.all(servers.map((server) => server.kill()))
    rmSync(data, { recursive: true, force: true })
  },
})

test.describe('with content whose every secret is marked', () => {
  test.use({ content: markedContent() })

  test('a whole interview leaks nothing into any byte the guest receives', async ({ server }) => {
    const { host, guest, links, cookie } = await meet(server.url)
    const script = (await host.get('/script')).body
    const rounds = script.rounds as readonly Round[]
    const at = rounds.findIndex(({ kind }) => kind === 'scenario')
    const question = rounds[at]?.item?.question
    if (question === undefined) throw new Error('there is no scenario')
    expect(marksIn(JSON.stringify(script)).length).toBeGreaterThan(20)

    const may = new Set<string>()
    const grant = (value: unknown) => {
      for (const mark of marksIn(JSON.stringify(value))) may.add(mark)
    }
    /** Nothing but what was given, and all of that: the search would find the rest. */
    const holds = () =>
      expect.poll(() => [...marksIn(guest.received())].sort(), { timeout: 10_000 }).toEqual([...may].sort())

    const desk = await host.listen()
    let line = await guest.listen()
    await holds()
    await host.act({ tag: 'began' }, { tag: 'noted', note: randomUUID(), ask: null, words: 'qz9999note' })
    await host.act({ tag: 'put', ask: '0.main' })
    await holds()
    const words = 'A warm drink shows care and gives time to talk.'
    await guest.act({ tag: 'answered', ask: '0.main', answer: { words }, speech: null })
    await host.act({ tag: 'marked', ask: '0.main', keyPoint: 0, said: true })
    const evidence = { tag: 'quote', ask: '0.main', start: 0, end: 12 }
    await host.act({ tag: 'scored', competency: 'communication', score: { score: 3, evidence } })
    await holds()

    // The line is cut in the middle of it, and what happens meanwhile comes after.
    line.cut()
    await host.act({ tag: 'put', ask: `${at}.main` })
    await guest.act({ tag: 'inquired', ask: `${at}.main`, words: 'May it have caffeine?' })
    const [first] = question.clarifications
    if (first !== undefined) {
      await host.act({ tag: 'revealed', ask: `${at}.main`, clarification: 0 })
      grant(first)
    }
    const seen = line.ids()
    line = await guest.listen()
    await holds()
    expect(line.ids().filter((id) => seen.includes(id))).toEqual([])

    const answer = {
      words: 'Tea, since it is warm and lets the guest sleep.',
      choice: 'tea',
      confidence: 'certain',
    }
    await guest.act({ tag: 'answered', ask: `${at}.main`, answer, speech: null })
    await host.act({ tag: 'marked', ask: `${at}.main`, keyPoint: 1, said: false })
    await holds()
    for (const [index, probe] of question.probes.entries()) {
      await host.act({ tag: 'put', ask: `${at}.probe.${index}` })
      grant(probe.question)
      await holds()
    }
    await server.stop()
    await line.ended
    await server.start()
    line = await guest.listen()
    for (const flip of question.flips) {
      await host.act({ tag: 'put', ask: `${at}.flip.${flip.id}` })
      grant(flip.prompt)
      await holds()
    }
    await host.act({ tag: 'ended' })
    await guest.act({ tag: 'told', well: 'Calm.', better: 'Slower.' })
    await host.act({ tag: 'told', well: 'You asked.', better: 'Say what it costs.' })
    await expect.poll(() => line.view()).toMatchObject({ status: 'over', told: { well: 'You asked.' } })

    // Every other way in, with the guest's link and cookie.
    for (const path of ['', '/script', '/rating', '/rounds', '/guest', '/nowhere']) await guest.get(path)
    for (const path of ['/rounds', '/guest', '/rating', '/join', '/events']) await guest.post(path, {})
    const page = sideOf(() => server.url, '', { cookie })
    for (const path of [links.guest, `${links.guest}?_rsc=1`]) await page.get(path)
    await holds()
    expect(marksIn(page.received()).filter((mark) => !may.has(mark))).toEqual([])
    expect(guest.received()).not.toContain('qz9999note')
    expect(marksIn(host.received())).toContain('qz9999note')
    expect(server.log()).not.toContain(links.guest.slice('/room/'.length))
    desk.cut()
    line.cut()
  })
})

type Round = { readonly kind: string; readonly item: { readonly question: Scenario } | null }
type Scenario = {
  readonly clarifications: readonly object[]
  readonly probes: readonly { readonly question: string }[]
  readonly flips: readonly { readonly id: string; readonly prompt: string }[]
}

test('a server that stops ends its streams at once, and each goes on where it was', async ({ server }) => {
  const { host, guest } = await meet(server.url)
  const line = await guest.listen()
  await host.act({ tag: 'began' })
  await expect.poll(() => line.view().seq).toBe(1)
  await expect.poll(() => (line.ids().at(-1) ?? '').split('.').at(-1)).toBe('6')
  const before = performance.now()
  await server.stop()
  await line.ended
  // Its patience with what never ends is three seconds.
  expect(performance.now() - before).toBeLessThan(2500)
  await server.start()
  const again = await guest.listen()
  await host.act({ tag: 'put', ask: '0.main' })
  await expect.poll(() => again.view().seq).toBe(2)
  expect(again.ids().filter((id) => line.ids().includes(id))).toEqual([])
  again.cut()
})

test('a room spans two processes on one PostgreSQL', async ({ server, database, further }) => {
  test.skip(database !== 'postgres', 'SQLite has one process')
  const other = await further(server.database)
  const { host, links, cookie, interviewId } = await meet(server.url)
  const guest = sideOf(() => `${other.url}/api${links.guest}`, interviewId, { cookie })
  const [desk, line] = [await host.listen(), await guest.listen()]
  await host.act({ tag: 'began' }, { tag: 'put', ask: '0.main' })
  await expect.poll(() => line.view().seq).toBe(2)
  await guest.act({ tag: 'wrote', ask: '0.main', draft: { words: 'Tea' } })
  await expect
    .poll(() => desk.view())
    .toMatchObject({ seq: 3, state: { asks: [{ draft: { words: 'Tea' } }] } })
  // Each sees that the other is there.
  await expect.poll(() => [desk, line].map((one) => one.ids().at(-1))).toEqual(['1.3.7', '1.3.7'])
  // The guest's process dies without a word; the other one takes over.
  await other.kill()
  const moved = sideOf(() => `${server.url}/api${links.guest}`, interviewId, { cookie })
  await moved.act({ tag: 'wrote', ask: '0.main', draft: { words: 'Tea, warm' } })
  await expect.poll(() => desk.view()).toMatchObject({ seq: 4 })
  desk.cut()
})

test('with --host rooms, and nothing else, are open to other machines', async ({ database, further }) => {
  test.skip(database !== 'sqlite', 'the same on either')
  const address = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')?.address
  test.skip(address === undefined, 'this machine has no address but loopback')
  const server = await further('file:', ['--host', address ?? ''])
  const port = new URL(server.url).port
  const outside = `http://${address}:${port}`
  expect(server.log()).toContain(`Rooms, and nothing else, are open to other machines at ${outside}`)

  // On this machine all is as it was, by its loopback name alone.
  expect((await send(`${server.url}/study`, 'GET', {})).status).toBe(200)
  const { links, host, cookie } = await meet(server.url)
  const only = 'Only rooms are open to other machines: open the whole link that you were sent.\n'
  for (const [url, headers] of [
    [outside, {}],
    // A name that leads here from elsewhere, or a machine that says that it is this one.
    [server.url, { host: `${address}:${port}` }],
    [outside, { host: `127.0.0.1:${port}` }],
  ] as const)
    for (const path of [
      '/',
      '/study',
      '/settings',
      '/api/health',
      '/api/export',
      '/api/rooms',
      '/room',
      '/room/../study',
    ])
      expect(await send(url + path, 'GET', headers), path).toMatchObject({ status: 403, body: only })

  const second = await send(`${outside}/api${links.guest}/join`, 'POST', {}, {})
  expect([second.status, JSON.parse(second.body).why]).toEqual([403, 'taken'])
  const guest = sideOf(() => `${outside}/api${links.guest}`, '', { cookie, origin: outside })
  const line = await guest.listen()
  await host.act({ tag: 'began' })
  await expect.poll(() => line.view()).toMatchObject({ side: 'candidate', seq: 1 })
  expect((await send(`${outside}/icon.svg`, 'GET', {})).status).toBe(200)
  line.cut()
})

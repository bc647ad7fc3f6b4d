import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { readAsk } from '#core/interview/ask.ts'
import type { CandidateView } from '#core/interview/view.ts'
import type { Database } from '#store/db.ts'
import { databases, serveFrom } from '#store/testing/databases.ts'
import { ALONE } from '#store/testing/interview.ts'
import { seed } from '#store/testing/study.ts'
import { request, said } from '../request.fixture.ts'
import { POST as events } from './[id]/events/route.ts'
import { PUT as keep } from './[id]/recordings/[recording]/[place]/route.ts'
import { GET as play, DELETE as remove } from './[id]/recordings/[recording]/route.ts'
import { GET as report } from './[id]/report/route.ts'
import { POST as apply, GET as missed, DELETE as takeBack } from './[id]/reviews/route.ts'
import { GET as view } from './[id]/route.ts'
import { POST as start } from './route.ts'

const none = undefined as never
const of = (id: string) => ({ params: Promise.resolve({ id }) })
const part = (id: string, recording: string, place = '0') => ({
  params: Promise.resolve({ id, recording, place }),
})

const now = (given: object) => ({ id: randomUUID(), agoMs: 0, ...given })

describe.each(databases)('the API of interviews on $name', ({ fresh }) => {
  let db: Database

  beforeEach(async () => {
    db = await fresh()
    await seed(db, 16)
    serveFrom(db)
  })

  const begin = async (own: object = {}) => {
    const id = randomUUID()
    const [status] = await said(
      start(request('/interviews', 'POST', { id, plan: { ...ALONE, ...own } }), none),
    )
    expect(status).toBe(201)
    return id
  }
  const send = (id: string, list: unknown) =>
    said(events(request(`/interviews/${id}/events`, 'POST', list), of(id)))
  const see = async (id: string) =>
    (await said(view(request(`/interviews/${id}`, 'GET'), of(id))))[1] as CandidateView

  /** Puts and answers all there is, wrong wherever something can be chosen, and ends it. */
  const sit = async (id: string) => {
    await send(id, [now({ tag: 'began' })])
    for (let { next } = await see(id); next !== null; { next } = await see(id)) {
      const isScenario = readAsk(next)?.round === 1
      const choice = next.includes('flip') ? 'tea' : 'coffee'
      const answer = isScenario ? { words: '', choice, confidence: 'certain' } : { words: 'No idea.' }
      const deeds = [
        now({ tag: 'put', ask: next }),
        now({ tag: 'answered', ask: next, answer, speech: null }),
      ]
      expect(await send(id, deeds)).toMatchObject([200, { view: { current: null } }])
    }
    expect(await send(id, [now({ tag: 'ended' })])).toMatchObject([200, { view: { status: 'over' } }])
  }

  test('an interview from its start to its report and what comes of it', async () => {
    const id = await begin()
    expect(await see(id)).toMatchObject({
      side: 'candidate',
      status: 'waiting',
      rounds: [{ kind: 'opening' }, { kind: 'scenario' }, { kind: 'closing' }],
    })
    const file = (as = '') => Promise.resolve(report(request(`/interviews/${id}/report${as}`, 'GET'), of(id)))
    expect(await said(file())).toEqual([409, { error: 'The interview is not over: end it first.' }])
    const list = () => said(missed(request(`/interviews/${id}/reviews`, 'GET'), of(id)))
    expect(await list()).toEqual([409, { error: 'The interview is not over: end it first.' }])

    await sit(id)
    const json = await file()
    expect(json.headers.get('content-disposition')).toMatch(
      /^attachment; filename="runwhere-interview-\d{4}-\d\d-\d\d\.json"$/,
    )
    expect(await json.json()).toMatchObject({ format: 'runwhere-interview-report', id })
    const text = await file('?as=markdown')
    expect(text.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect(await text.text()).toMatch(/^# Mock interview of 10 minutes\n/)

    const [, listed] = await list()
    expect(listed).toMatchObject({ state: 'not-applied', cards: [{}, {}, {}] })
    const applied = { ...(listed as object), state: 'applied' }
    expect(await said(apply(request(`/interviews/${id}/reviews`, 'POST'), of(id)))).toEqual([200, applied])
    const undone = await said(takeBack(request(`/interviews/${id}/reviews`, 'DELETE'), of(id)))
    expect(undone).toEqual([200, { ...applied, state: 'taken-back' }])
    expect([await db.review.count(), await db.undo.count()]).toEqual([3, 3])
  })

  test('the same start is the same interview, and a plan that nothing fits says why', async () => {
    const id = await begin()
    const first = await see(id)
    await said(start(request('/interviews', 'POST', { id, plan: ALONE }), none))
    expect(await see(id)).toEqual({ ...first, now: expect.any(Number) })
    expect(await db.interview.count()).toBe(1)
    const narrow = { id: randomUUID(), plan: { ...ALONE, minutes: 45, axes: ['taste'] } }
    expect(await said(start(request('/interviews', 'POST', narrow), none))).toMatchObject([
      409,
      { error: expect.stringContaining('There is not enough for an interview of 45 minutes') },
    ])
  })

  test('what is refused says why, which, and how the interview stands', async () => {
    const id = await begin()
    const deeds = [now({ tag: 'began' }), now({ tag: 'began' }), now({ tag: 'put', ask: '0.main' })]
    expect(await send(id, deeds)).toMatchObject([
      409,
      {
        error: 'The interview has begun already: go on with it.',
        index: 1,
        view: { seq: 1, status: 'running' },
      },
    ])
  })

  test('what is not as it should be is refused, and names the field', async () => {
    const id = await begin()
    const of = (body: unknown) => send(id, body)
    expect(await of([])).toMatchObject([422, { field: 'body' }])
    expect(await of([now({ tag: 'danced' })])).toMatchObject([422, { field: '0.tag' }])
    expect(await of([now({ tag: 'put', ask: 'first' })])).toEqual([
      422,
      { error: '0.ask: an ask, such as 0.main or 1.probe.0', field: '0.ask' },
    ])
    expect(await of([now({ tag: 'wrote', ask: '0.main', draft: { words: '\0' } })])).toMatchObject([
      422,
      { field: '0.draft.words' },
    ])
    const proposed = {
      tag: 'proposed',
      ask: '0.main',
      model: 'm',
      promptVersion: '1',
      marks: [],
      followUp: null,
    }
    expect(await of([now(proposed)])).toMatchObject([422, { field: '0.tag' }])
    const other = await begin()
    const began = now({ tag: 'began' })
    await send(other, [began])
    expect(await of([began])).toEqual([
      422,
      { error: '0.id: another interview has an event of this id: make a new one', field: '0.id' },
    ])
    const plan = { ...ALONE, company: 'paired' }
    expect(await said(start(request('/interviews', 'POST', { id: randomUUID(), plan }), none))).toMatchObject(
      [422, { field: 'plan.company' }],
    )
    expect(await send(randomUUID(), [began])).toEqual([
      404,
      { error: 'There is no such interview: look among those on /interview.' },
    ])
  })

  test('one that is held in a room is shown and gone on with there only', async () => {
    const id = await begin()
    const at = new Date(0)
    const { learnerId } = await db.interview.findUniqueOrThrow({ where: { id } })
    await db.room.create({ data: { id: 'room', learnerId, createdAt: at, expiresAt: at } })
    await db.interview.update({ where: { id }, data: { roomId: 'room' } })
    const refused = [409, { error: 'This interview is held in a room: open it there.' }]
    expect(await said(view(request(`/interviews/${id}`, 'GET'), of(id)))).toEqual(refused)
    expect(await send(id, [now({ tag: 'began' })])).toEqual(refused)
    const recording = randomUUID()
    const sound = request(`/interviews/${id}/recordings/${recording}/0?ask=0.main`, 'PUT', Buffer.from('x'), {
      'content-type': 'audio/webm',
    })
    expect(await said(keep(sound, part(id, recording, '0')))).toEqual(refused)
    expect(await db.recording.count()).toBe(0)
  })

  test('another site is refused', async () => {
    const id = await begin()
    const foreign = request(`/interviews/${id}`, 'GET', undefined, { origin: 'https://example.com' })
    expect((await said(view(foreign, of(id))))[0]).toBe(403)
  })

  test('sound is kept in parts, and played whole or from a byte on', async () => {
    const [id, recording] = [await begin(), randomUUID()]
    const put = (sound: Uint8Array, place = '0', type = 'audio/webm;codecs=opus', ask = '0.main') =>
      keep(
        request(`/interviews/${id}/recordings/${recording}/${place}?ask=${ask}`, 'PUT', sound, {
          'content-type': type,
        }),
        part(id, recording, place),
      )
    expect((await put(Buffer.from('Leaves '))).status).toBe(204)
    expect((await put(Buffer.from('float.'), '1')).status).toBe(204)
    expect(await said(put(Buffer.from('x'), '2', 'text/html'))).toEqual([
      415,
      { error: 'Send sound, as audio/webm, audio/mp4 or audio/ogg.' },
    ])
    expect((await said(put(new Uint8Array(1024 * 1024 + 1), '2')))[0]).toBe(413)
    expect((await said(put(Buffer.from('x'), 'last')))[0]).toBe(422)
    expect((await said(put(Buffer.from('x'), '2', 'audio/ogg')))[0]).toBe(409)
    expect((await said(put(Buffer.from('x'), '2', 'audio/webm;codecs=opus', '7.main')))[0]).toBe(422)

    const get = (range?: string) =>
      Promise.resolve(
        play(
          request(
            `/interviews/${id}/recordings/${recording}`,
            'GET',
            undefined,
            range === undefined ? {} : { range },
          ),
          part(id, recording),
        ),
      )
    const whole = await get()
    expect(await whole.text()).toBe('Leaves float.')
    expect([whole.status, Object.fromEntries(whole.headers)]).toEqual([
      200,
      {
        'accept-ranges': 'bytes',
        'cache-control': 'private, no-store',
        'content-disposition': 'inline',
        'content-length': '13',
        'content-type': 'audio/webm;codecs=opus',
        'x-content-type-options': 'nosniff',
      },
    ])
    for (const [range, text, sent] of [
      ['bytes=5-8', 's fl', 'bytes 5-8/13'],
      ['bytes=7-', 'float.', 'bytes 7-12/13'],
      ['bytes=-6', 'float.', 'bytes 7-12/13'],
      ['bytes=0-99', 'Leaves float.', 'bytes 0-12/13'],
    ] as const) {
      const some = await get(range)
      expect([some.status, await some.text(), some.headers.get('content-range')]).toEqual([206, text, sent])
    }
    const beyond = await get('bytes=13-')
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */13'])
    expect((await get('bytes=0-1,3-4')).status).toBe(200)

    const gone = remove(request(`/interviews/${id}/recordings/${recording}`, 'DELETE'), part(id, recording))
    expect((await gone).status).toBe(204)
    expect((await get()).status).toBe(404)
    expect((await put(Buffer.from('x'), '2')).status).toBe(410)
  })
})

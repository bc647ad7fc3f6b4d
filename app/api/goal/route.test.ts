import { beforeEach, describe, expect, test, vi } from 'vitest'
import { readLearner } from '#store/learner/learner.ts'
import { databases, serveFrom } from '#store/testing/databases.ts'
import { MONDAY, seed } from '#store/testing/study.ts'
import { POST } from './form/route.ts'
import { DELETE, GET, PUT } from './route.ts'

const ORIGIN = 'http://127.0.0.1:3000'
const none = undefined as never

const request = (method: string, body?: string, type = 'application/json', headers = {}) =>
  new Request(`${ORIGIN}/api/goal`, {
    method,
    headers: {
      host: '127.0.0.1:3000',
      origin: ORIGIN,
      'content-type': type,
      'content-length': String(body?.length ?? 0),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  })

const put = async (goal: unknown) => {
  const response = await PUT(request('PUT', JSON.stringify(goal)), none)
  return { status: response.status, body: await response.json() }
}
const post = async (form: Record<string, string>, headers = {}) => {
  const body = new URLSearchParams(form).toString()
  const response = await POST(request('POST', body, 'application/x-www-form-urlencoded', headers), none)
  return [response.status, response.headers.get('location')]
}

describe.each(databases)('the goal on $name', ({ fresh }) => {
  let db: Awaited<ReturnType<typeof fresh>>
  const kept = async () => (await readLearner(db)).goal
  const CHRISTMAS_EVE = Date.parse('2026-12-24') / 86_400_000

  beforeEach(async () => {
    vi.useFakeTimers({ now: MONDAY, toFake: ['Date'] })
    db = await fresh()
    await seed(db)
    serveFrom(db)
    return () => vi.useRealTimers()
  })

  test('is set, read and cleared', async () => {
    const goal = { day: '2026-12-24', minutesPerDay: 25 }
    expect(await put(goal)).toEqual({ status: 200, body: goal })
    expect(await kept()).toEqual({ day: CHRISTMAS_EVE, minutesPerDay: 25 })
    expect(await (await GET(request('GET'), none)).json()).toEqual(goal)
    expect((await DELETE(request('DELETE'), none)).status).toBe(200)
    expect((await DELETE(request('DELETE'), none)).status).toBe(200)
    expect(await kept()).toBeNull()
    expect(await (await GET(request('GET'), none)).json()).toBeNull()
  })

  test('what is wrong with it is said by field, and nothing is kept', async () => {
    expect(await put({ day: '2026-11-23', minutesPerDay: 20 })).toEqual({
      status: 422,
      body: { error: 'The day of the interview is tomorrow or later.', field: 'day' },
    })
    expect(await put({ day: '2026-12-24', minutesPerDay: 4 })).toMatchObject({
      status: 422,
      body: { field: 'minutesPerDay' },
    })
    expect(await put({ day: 20_000, minutesPerDay: 20 })).toMatchObject({
      status: 422,
      body: { field: 'day' },
    })
    expect(await put({ day: '2026-12-24' })).toMatchObject({ status: 422, body: { field: 'minutesPerDay' } })
    expect(await kept()).toBeNull()
  })

  test('is set by a form without script, which gets back what it sent where that is wrong', async () => {
    expect(await post({ day: '2026-12-24', minutesPerDay: '30' })).toEqual([303, '/plan'])
    expect(await kept()).toEqual({ day: CHRISTMAS_EVE, minutesPerDay: 30 })
    expect(await post({ day: '2026-11-01', minutesPerDay: '' })).toEqual([
      303,
      '/plan?day=2026-11-01&minutesPerDay=',
    ])
    expect(await kept()).toMatchObject({ minutesPerDay: 30 })
    expect(await post({ clear: 'yes', day: '', minutesPerDay: '' })).toEqual([303, '/plan'])
    expect(await kept()).toBeNull()
  })

  test('a foreign page cannot set it, nor can what is no form', async () => {
    const goal = { day: '2026-12-24', minutesPerDay: '30' }
    expect(await post(goal, { origin: 'http://evil.example' })).toEqual([403, null])
    expect(await post(goal, { 'content-type': 'text/plain' })).toEqual([415, null])
    expect(await post({ ...goal, more: 'x'.repeat(20_000) })).toEqual([413, null])
    expect(await kept()).toBeNull()
  })
})

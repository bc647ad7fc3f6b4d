import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { AttemptView } from '#core/quiz/attempt.ts'
import type { Database } from '#store/db.ts'
import { databases, serveFrom } from '#store/testing/databases.ts'
import { EXAM, FOUR, PRACTICE } from '#store/testing/quiz.ts'
import { seed } from '#store/testing/study.ts'
import { request, said } from '../request.fixture.ts'
import { POST as events } from './[id]/events/route.ts'
import { POST as handIn } from './[id]/hand-in/route.ts'
import { GET as key } from './[id]/key/[place]/route.ts'
import { DELETE as takeBack } from './[id]/reviews/route.ts'
import { GET as view } from './[id]/route.ts'
import { POST as start } from './route.ts'

const none = undefined as never
const of = (id: string) => ({ params: Promise.resolve({ id }) })
const at = (id: string, place: string) => ({ params: Promise.resolve({ id, place }) })

const answeredNow = (own: object = {}) => ({
  id: randomUUID(),
  place: 0,
  agoMs: 0,
  tag: 'answered',
  answer: { choice: 'coffee', reasons: ['a'], confidence: 'certain' },
  ms: 12_000,
  ...own,
})

describe.each(databases)('the API of attempts on $name', ({ fresh }) => {
  let db: Database

  beforeEach(async () => {
    db = await fresh()
    await seed(db)
    serveFrom(db)
  })

  const begin = async (plan: object = {}) => {
    const id = randomUUID()
    const body = { id, plan: { ...EXAM, parts: FOUR, ...plan } }
    const [status] = await said(start(request('/attempts', 'POST', body), none))
    expect(status).toBe(201)
    return id
  }
  const send = (id: string, list: unknown) =>
    said(events(request(`/attempts/${id}/events`, 'POST', list), of(id)))

  test('an exam from its start to its key', async () => {
    const id = await begin()
    const [status, seen] = await said(view(request(`/attempts/${id}`, 'GET'), of(id)))
    const { items, startedAt, endsAt } = seen as AttemptView
    expect([status, items.length, (endsAt ?? 0) - startedAt]).toEqual([200, 4, 30 * 60_000])

    const event = answeredNow()
    for (let time = 0; time < 2; time++)
      expect(await send(id, [event])).toEqual([200, { recorded: [event.id], late: [] }])

    const early = await said(key(request(`/attempts/${id}/key/0`, 'GET'), at(id, '0')))
    expect(early).toEqual([
      409,
      { error: 'The answer is shown once this question is answered, or the exam is handed in.' },
    ])

    const end = () => said(handIn(request(`/attempts/${id}/hand-in`, 'POST', { agoMs: 0 }), of(id)))
    const [ended, first] = await end()
    expect(ended).toBe(200)
    expect((await end())[1]).toEqual(first)

    const late = answeredNow()
    expect((await send(id, [late]))[1]).toEqual({ recorded: [late.id], late: [late.id] })
    const [shown, whole] = await said(key(request(`/attempts/${id}/key/0`, 'GET'), at(id, '0')))
    expect([shown, whole]).toMatchObject([
      200,
      { question: { id: 'q-0', options: [{ standing: 'best' }, {}] }, outcome: { feeds: 'again' } },
    ])

    expect(await said(takeBack(request(`/attempts/${id}/reviews`, 'DELETE'), of(id)))).toEqual([200, { id }])
    expect([await db.review.count(), await db.undo.count()]).toEqual([1, 1])
  })

  test('started again with its id it is the same', async () => {
    const id = await begin()
    const again = await said(start(request('/attempts', 'POST', { id, plan: PRACTICE }), none))
    expect(again).toEqual([201, { id }])
    expect(await db.attempt.count()).toBe(1)
  })

  test('a plan that nothing fits is 409 and says what to widen', async () => {
    const body = { id: randomUUID(), plan: { ...PRACTICE, axes: ['history'] } }
    expect(await said(start(request('/attempts', 'POST', body), none))).toEqual([
      409,
      { error: 'No question fits: choose more axes, levels or kinds.' },
    ])
  })

  test.each([
    ['plan.mode', { mode: 'cheat' }],
    ['plan.length', { length: 61 }],
    ['plan.length', { set: 'pairs', length: 1 }],
    ['plan.kinds.0', { kinds: ['essay'] }],
    ['plan.minutes', { minutes: 0 }],
    ['plan.minutes', { mode: 'practice', minutes: 30 }],
    ['plan.seed', { seed: '' }],
    ['plan.seed', { seed: 'a\u0000b' }],
    ['plan.parts.0', { parts: ['q-0'] }],
  ])('422 names what is wrong with a plan: %s', async (field, own) => {
    const body = { id: randomUUID(), plan: { ...EXAM, ...own } }
    const [status, { field: named, error }] = await said(start(request('/attempts', 'POST', body), none))
    expect([status, named]).toEqual([422, field])
    expect(error.startsWith(`${field}: `)).toBe(true)
    expect(await db.attempt.count()).toBe(0)
  })

  test.each([
    ['0.id', { id: 'seven' }],
    ['0.place', { place: -1 }],
    ['0.place', { place: 4 }],
    ['0.agoMs', { agoMs: -1 }],
    ['0.tag', { tag: 'cheated' }],
    ['0.answer.words', { answer: { words: 'x'.repeat(20_001) } }],
    ['0.answer', { answer: { ticks: [0] } }],
    ['0.ms', { ms: -1 }],
  ])('422 names what is wrong with an event: %s', async (field, own) => {
    const [status, { field: named }] = await send(await begin(), [answeredNow(own)])
    expect([status, named]).toEqual([422, field])
    expect(await db.attemptEvent.count()).toBe(0)
  })

  test('a mark says either ticks or that it was known', async () => {
    const id = await begin()
    const mark = { id: randomUUID(), place: 0, agoMs: 0, tag: 'marked' }
    expect(await send(id, [mark])).toEqual([422, { error: '0: give either ticks or knew', field: '0' }])
    expect((await send(id, []))[0]).toBe(422)
  })

  test('what is too large is refused before it is read', async () => {
    const id = await begin()
    const list = Array.from({ length: 20 }, () => answeredNow({ answer: { words: 'x'.repeat(20_000) } }))
    expect((await send(id, list))[0]).toBe(413)
  })

  test('an attempt or a place that is not there is 404', async () => {
    const id = randomUUID()
    const unknown = [404, { error: 'There is no such attempt.' }]
    for (const wrong of [id, 'seven']) {
      expect(await said(view(request(`/attempts/${wrong}`, 'GET'), of(wrong)))).toEqual(unknown)
      expect(await send(wrong, [answeredNow()])).toEqual(unknown)
      const body = { agoMs: 0 }
      expect(await said(handIn(request(`/attempts/${wrong}/hand-in`, 'POST', body), of(wrong)))).toEqual(
        unknown,
      )
      expect(await said(takeBack(request(`/attempts/${wrong}/reviews`, 'DELETE'), of(wrong)))).toEqual(
        unknown,
      )
    }
    const known = await begin()
    for (const place of ['4', 'x', '-1'])
      expect((await said(key(request(`/attempts/${known}/key/${place}`, 'GET'), at(known, place))))[0]).toBe(
        404,
      )
  })

  test('another site is refused', async () => {
    const body = { id: randomUUID(), plan: EXAM }
    const foreign = request('/attempts', 'POST', body, { origin: 'https://example.com' })
    expect((await start(foreign, none)).status).toBe(403)
    expect(await db.attempt.count()).toBe(0)
  })
})

import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { POST as revise } from '#app/api/cards/[id]/revision/route.ts'
import { DELETE as resume, POST as suspend } from '#app/api/cards/[id]/suspension/route.ts'
import { GET as queue } from '#app/api/queue/route.ts'
import { DELETE as undo } from '#app/api/reviews/[id]/route.ts'
import { POST } from '#app/api/reviews/route.ts'
import { GET as readSettings, PUT as writeSettings } from '#app/api/settings/route.ts'
import type { Queue } from '#core/review/study-item.ts'
import { databases, serveFrom } from '#store/testing/databases.ts'
import { cardOf, seed, submission } from '#store/testing/study.ts'
import { request } from './request.fixture.ts'

const none = undefined as never
const of = (id: string) => ({ params: Promise.resolve({ id }) })

describe.each(databases)('the API on $name', ({ fresh }) => {
  let cardId = ''
  let db: Awaited<ReturnType<typeof fresh>>

  beforeEach(async () => {
    db = await fresh()
    await seed(db)
    cardId = (await cardOf(db, 'q-1')).id
    serveFrom(db)
  })

  const answerWith = async (own: object) => {
    const card = await cardOf(db, 'q-1')
    return POST(request('/reviews', 'POST', { ...submission(card, 'good'), ...own }), none)
  }

  test('an answer is recorded, and answers the same when it comes again', async () => {
    const id = randomUUID()
    const first = await answerWith({ id, version: 0 })
    expect(first.status).toBe(200)
    const said = await first.json()
    expect(said).toMatchObject({ id, version: 1, memory: { phase: 'learning' }, review: { grade: 'good' } })
    const again = await answerWith({ id, version: 0, agoMs: 5000 })
    expect([again.status, await again.json()]).toEqual([200, said])
  })

  test('an answer brings the interval that its page promised', async () => {
    const said = await (await answerWith({ grade: 'easy', version: 0, placedDays: 9 })).json()
    expect(said).toMatchObject({ memory: { phase: 'review', scheduledDays: 9 } })
  })

  test('an overtaken answer gets 409 with what it needs to go on top', async () => {
    await answerWith({ version: 0 })
    const overtaken = await answerWith({ version: 0 })
    expect(overtaken.status).toBe(409)
    expect(await overtaken.json()).toEqual({
      error: 'Another answer to this card came first: send this one again with the version given here.',
      memory: (await cardOf(db, 'q-1')).memory,
      version: 1,
    })
  })

  test('an unknown card is 404', async () => {
    const response = await answerWith({ cardId: randomUUID() })
    expect([response.status, await response.json()]).toEqual([
      404,
      { error: 'There is no such card.', field: 'cardId' },
    ])
  })

  test.each([
    ['id', { id: 'seven' }],
    ['version', { version: -1 }],
    ['agoMs', { agoMs: -5 }],
    ['agoMs', { agoMs: 31 * 24 * 3600_000 }],
    ['grade', { grade: 'perfect' }],
    ['answer.words', { answer: { words: 'a\u0000b' } }],
    ['answer.words', { answer: { words: '\ud800' } }],
    ['answer.reasons.0', { answer: { reasons: [1] } }],
    ['source', { source: 'dream' }],
    ['placedDays', { placedDays: 0 }],
    ['placedDays', { placedDays: 2.5 }],
  ])('422 names what is wrong: %s', async (field, own) => {
    const response = await answerWith(own)
    expect(response.status).toBe(422)
    const said = (await response.json()) as { error: string; field: string }
    expect(said.field).toBe(field)
    expect(said.error.startsWith(`${field}: `)).toBe(true)
    expect(await db.review.count()).toBe(0)
  })

  test('a list is answered one by one, and a mistake in it is named by its place', async () => {
    const [one, other] = [await cardOf(db, 'q-1'), await cardOf(db, 'q-2')]
    const list = [submission(one, 'good'), { ...submission(other, 'good'), version: 3 }]
    const response = await POST(request('/reviews', 'POST', list), none)
    const said = (await response.json()) as { results: { status: string }[] }
    expect(said.results.map(({ status }) => status)).toEqual(['recorded', 'overtaken'])

    const wrong = await POST(request('/reviews', 'POST', [list[0], { ...list[1], grade: 'no' }]), none)
    expect([wrong.status, await wrong.json()]).toMatchObject([422, { field: '1.grade' }])
    expect((await POST(request('/reviews', 'POST', []), none)).status).toBe(422)
  })

  test('an answer is taken back, as often as asked', async () => {
    const id = randomUUID()
    await answerWith({ id })
    const path = `/api/reviews/${id}`
    const said = { cardId, memory: { phase: 'new' }, version: 2 }
    for (let time = 0; time < 2; time++) {
      const response = await undo(request(path, 'DELETE'), of(id))
      expect([response.status, await response.json()]).toEqual([200, said])
    }
    expect((await undo(request(path, 'DELETE'), of(randomUUID()))).status).toBe(404)
    expect((await undo(request(path, 'DELETE'), of('seven'))).status).toBe(404)
  })

  test('the queue takes a limit and leaves out what the page holds', async () => {
    const read = async (query: string) => {
      const response = await queue(request(`/queue${query}`, 'GET'), none)
      return { status: response.status, said: (await response.json()) as Queue & { field: string } }
    }
    const first = (await read('?limit=2')).said
    expect(first.items).toHaveLength(2)
    const held = first.items.map((item) => item.cardId)
    const second = (await read(`?limit=3&exclude=${held.join(',')}`)).said
    expect(second.items.filter((item) => held.includes(item.cardId))).toEqual([])
    expect((await read('?exclude=')).status).toBe(200)
    for (const [query, field] of [
      ['?limit=0', 'limit'],
      ['?limit=many', 'limit'],
      ['?exclude=seven', 'exclude.0'],
    ]) {
      expect([query, await read(query ?? '')]).toMatchObject([query, { status: 422, said: { field } }])
    }
  })

  test('a card is suspended, resumed and kept', async () => {
    const path = `/api/cards/${cardId}/suspension`
    expect((await suspend(request(path, 'POST', {}), of(cardId))).status).toBe(200)
    expect((await db.card.findUniqueOrThrow({ where: { id: cardId } })).active).toBe(false)
    expect((await resume(request(path, 'DELETE'), of(cardId))).status).toBe(200)
    expect((await db.card.findUniqueOrThrow({ where: { id: cardId } })).active).toBe(true)
    const revised = await revise(request(`/cards/${cardId}/revision`, 'POST', { keep: false }), of(cardId))
    expect([revised.status, await revised.json()]).toEqual([
      200,
      { cardId, memory: { phase: 'new' }, version: 0 },
    ])
    const unclear = await revise(request(path, 'POST', { keep: 'yes' }), of(cardId))
    expect([unclear.status, await unclear.json()]).toMatchObject([422, { field: 'keep' }])
    expect((await suspend(request(path, 'POST', {}), of(randomUUID()))).status).toBe(404)
  })

  test('settings are read, written whole, and refused by field', async () => {
    const settings = (await (await readSettings(request('/settings', 'GET'), none)).json()) as object
    const wanted = { ...settings, newPerDay: 3, desiredRetention: 0.85 }
    const written = await writeSettings(request('/settings', 'PUT', wanted), none)
    expect([written.status, await written.json()]).toEqual([200, wanted])
    expect(await (await readSettings(request('/settings', 'GET'), none)).json()).toEqual(wanted)
    const refused = await writeSettings(request('/settings', 'PUT', { ...wanted, desiredRetention: 1 }), none)
    expect([refused.status, await refused.json()]).toEqual([
      422,
      { error: 'Desired retention: a share from 0.70 to 0.97.', field: 'desiredRetention' },
    ])
  })

  test('another site is refused', async () => {
    const foreign = request('/queue', 'GET', undefined, { origin: 'https://example.com' })
    expect((await queue(foreign, none)).status).toBe(403)
  })
})

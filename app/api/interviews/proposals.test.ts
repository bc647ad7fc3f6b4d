import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Deed } from '#core/interview/event.ts'
import type { Database } from '#store/db.ts'
import { databases, serveFrom } from '#store/testing/databases.ts'
import { did, type InterviewDesk, interviewDesk, made } from '#store/testing/interview.ts'
import { modelStub, replies, sends } from '#store/testing/model-stub.ts'
import { ORIGIN, request } from '../request.fixture.ts'
import { POST as propose } from './[id]/proposals/route.ts'

const KEY = 'a-key-that-stays-here'

const stub = await modelStub()

const WORDS = 'Leaves are light enough to stay on top.'
const DEEDS: readonly Deed[] = [
  { tag: 'began' },
  { tag: 'put', ask: '0.main' },
  { tag: 'answered', ask: '0.main', answer: { words: WORDS }, speech: null },
]
const GOOD = { marks: [{ keyPoint: 0, said: true, quote: 'Leaves are light enough' }], followUp: null }

describe.each(databases)('POST /api/interviews/ID/proposals on $name', ({ fresh }) => {
  let desk: InterviewDesk
  let db: Database

  beforeEach(async () => {
    desk = await interviewDesk(fresh)
    db = desk.db
    serveFrom(db)
    await did(desk, DEEDS, Date.now())
    Object.assign(process.env, {
      RUNWHERE_MODEL_URL: stub.url,
      RUNWHERE_MODEL: 'small',
      RUNWHERE_MODEL_KEY: KEY,
    })
  })

  afterEach(() => {
    for (const name of ['RUNWHERE_MODEL_URL', 'RUNWHERE_MODEL', 'RUNWHERE_MODEL_KEY'])
      delete process.env[name]
  })

  const send = async (body: unknown, id = desk.id, origin = ORIGIN) => {
    const sent = request(`/interviews/${id}/proposals`, 'POST', body, { origin })
    const response = await propose(sent, { params: Promise.resolve({ id }) })
    const text = await response.text()
    expect(text).not.toContain(KEY)
    return [response.status, JSON.parse(text)] as const
  }
  const wanted = (own: object = {}) => ({ id: randomUUID(), ask: '0.main', ...own })

  test('shows the interview with what was proposed, and again the same', async () => {
    stub.behave(replies(GOOD))
    const body = wanted()
    const [status, shown] = await send(body)
    expect([status, shown]).toMatchObject([
      200,
      {
        leftOut: [],
        view: { side: 'candidate', seq: 4, asks: [{ proposals: [{ model: 'small', ...GOOD }] }] },
      },
    ])
    expect(stub.heard[0]?.headers.authorization).toBe(`Bearer ${KEY}`)
    const [again, same] = await send(body)
    expect([again, same.view.seq]).toEqual([200, 4])
    expect(stub.heard).toHaveLength(1)
  })

  test('says what of the reply was left out', async () => {
    stub.behave(replies({ marks: GOOD.marks, followUp: 'Why? How?' }))
    expect(await send(wanted())).toMatchObject([
      200,
      { leftOut: ['The further question is not one sentence.'] },
    ])
  })

  test('says that nothing is lost where the model fails', async () => {
    stub.behave(sends(500, KEY))
    expect(await send(wanted())).toEqual([
      502,
      { error: 'The model answered with status 500. Nothing is lost: the marks are as they were.' },
    ])
  })

  test('says so where none is set up', async () => {
    delete process.env.RUNWHERE_MODEL
    expect(await send(wanted())).toEqual([
      409,
      { error: 'No model is set up here: mark the answer yourself.' },
    ])
  })

  test('refuses what it cannot be asked, what is not as it should be, and another site', async () => {
    stub.behave(replies(GOOD))
    expect(await send(wanted({ ask: '1.main' }))).toEqual([
      409,
      { error: 'That is not answered yet: wait for the answer.' },
    ])
    expect(await send(wanted({ ask: 'first' }))).toMatchObject([422, { field: 'ask' }])
    expect(await send(wanted({ model: 'large' }))).toMatchObject([422, { field: 'body' }])
    expect(await send(wanted(), randomUUID())).toEqual([
      404,
      { error: 'There is no such interview: look among those on /interview.' },
    ])
    expect(await send(wanted(), 'seven')).toEqual([
      404,
      { error: 'There is no such interview: look among those on /interview.' },
    ])
    const [line] = await db.interviewEvent.findMany({ where: { interviewId: desk.id } })
    const other = { ...desk, id: await made(db, desk.learner) }
    await did(other, DEEDS, Date.now())
    expect(await send(wanted({ id: line?.id }), other.id)).toMatchObject([422, { field: 'id' }])
    stub.behave(replies(GOOD))
    expect((await send(wanted(), desk.id, 'https://example.com'))[0]).toBe(403)
    expect(stub.heard).toEqual([])
  })

  test('in a room the host who asks sees it on the interviewer’s side', async () => {
    stub.behave(replies(GOOD))
    const at = new Date(0)
    await db.room.create({ data: { id: 'room', learnerId: desk.learner.id, createdAt: at, expiresAt: at } })
    await db.interview.update({ where: { id: desk.id }, data: { roomId: 'room', candidateSeat: 'guest' } })
    expect(await send(wanted())).toMatchObject([200, { view: { side: 'interviewer' } }])
  })
})

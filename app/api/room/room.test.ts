import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { PASS_REFUSALS } from '#core/interview/pass.ts'
import { databases } from '#store/testing/databases.ts'
import { PAIRED } from '#store/testing/room.ts'
import { said } from '../request.fixture.ts'
import { POST as events } from './[token]/events/route.ts'
import { POST as guestSeat } from './[token]/guest/route.ts'
import { POST as rounds } from './[token]/rounds/route.ts'
import { GET as view } from './[token]/route.ts'
import { GET as script } from './[token]/script/route.ts'
import { done, get, met, open, opened, post, served } from './browsers.fixture.ts'

describe.each(databases)('the API of rooms on $name', ({ fresh }) => {
  beforeEach(async () => {
    await served(fresh)
  })

  test('both sides from the door to the end, each with their own view and rights', async () => {
    const { host, guest, does } = await met()
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

  test('what is done is done in the interview that is named, whatever has begun meanwhile', async () => {
    const { host, guest, interviewId, does } = await met()
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

    const elsewhere = await opened()
    for (const query of ['', '?interview=x', `?interview=${elsewhere.interviewId}`]) {
      const [status] = await said(post(events, host, [done({ tag: 'began' })], query))
      expect(status).toBe(query.length > 20 ? 409 : 422)
    }
  })

  test('a body that is wrong is refused with the field that is, and one that is too large unread', async () => {
    const { host, does } = await met()
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
    const wrong = await said(open(body))
    expect(wrong).toMatchObject([422, { field: 'plan.company' }])
  })
})

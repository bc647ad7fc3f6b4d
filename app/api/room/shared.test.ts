import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { databases } from '#store/testing/databases.ts'
import { DELETE as withdraw } from '../interviews/[id]/passes/[pass]/route.ts'
import { GET as passes, POST as share } from '../interviews/[id]/passes/route.ts'
import { request, said } from '../request.fixture.ts'
import { POST as rate } from './[token]/rating/route.ts'
import { GET as view } from './[token]/route.ts'
import { type Browser, get, met, post, served } from './browsers.fixture.ts'

describe.each(databases)('what is shared of a room on $name', ({ fresh }) => {
  beforeEach(async () => {
    await served(fresh)
  })

  test('an interview that is over is shared, rated by evidence, and withdrawn', async () => {
    const { host, interviewId, does } = await met()
    const of = { params: Promise.resolve({ id: interviewId }) }
    const ask = (role: string) => {
      const body = { id: randomUUID(), role, label: 'Ada' }
      return said(share(request(`/interviews/${interviewId}/passes`, 'POST', body), of))
    }
    expect(await ask('rater')).toEqual([
      409,
      { error: 'An interview is shared once it is over: end it first.' },
    ])
    await does(host, { tag: 'began' }, { tag: 'ended' })
    const [status, { path }] = await ask('rater')
    expect([status, path]).toEqual([201, expect.stringMatching(/^\/room\/[\w-]{43}$/)])
    const rater: Browser = { token: path.slice('/room/'.length), cookie: '' }
    expect(await said(get(view, rater))).toMatchObject([403, { why: 'other-role' }])
    const rating = (evidence: object) => ({
      id: randomUUID(),
      scores: { 'trade-offs': { score: 3, evidence } },
    })
    expect(await said(post(rate, rater, rating({ tag: 'note', words: ' ' })))).toMatchObject([
      409,
      { field: 'scores.trade-offs' },
    ])
    expect(await said(post(rate, rater, { id: randomUUID(), scores: { charm: {} } }))).toMatchObject([
      422,
      {},
    ])
    expect((await said(post(rate, rater, rating({ tag: 'note', words: 'Even.' }))))[0]).toBe(200)

    const [, listed] = await said(passes(request(`/interviews/${interviewId}/passes`, 'GET'), of))
    expect(listed).toMatchObject([{ role: 'rater', label: 'Ada', rated: true, revokedAt: null }])
    const one = { params: Promise.resolve({ id: interviewId, pass: listed[0].id as string }) }
    expect(await said(withdraw(request('/interviews', 'DELETE'), one))).toEqual([200, { id: listed[0].id }])
    expect(await said(post(rate, rater, rating({ tag: 'note', words: 'Odd.' })))).toMatchObject([
      410,
      { why: 'revoked' },
    ])
  })
})

import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Draft } from '#core/interview/event.ts'
import type { PassRole } from '#core/interview/pass.ts'
import { databases } from '#store/testing/databases.ts'
import { type InterviewDesk, interviewDesk, sat } from '#store/testing/interview.ts'
import { passOf } from '#store/testing/room.ts'
import { daysLater, MONDAY } from '#store/testing/study.ts'
import { listPasses } from './list-passes.ts'
import { readRating, saveRating } from './rating.ts'
import { type InterviewPass, readPass } from './read-pass.ts'
import { revokePass, share } from './share.ts'

const answer: Draft = { words: 'Tea, since it keeps.' }

async function linked(desk: InterviewDesk, role: PassRole, label = 'Ada'): Promise<[string, string]> {
  const id = randomUUID()
  const result = await share(desk.db, desk.learner, desk.id, { id, role, label }, MONDAY)
  if (result.tag !== 'shared') throw new Error(`not shared: ${result.tag}`)
  return [id, result.token]
}

async function raterOf(desk: InterviewDesk, label?: string): Promise<InterviewPass> {
  const [, token] = await linked(desk, 'rater', label)
  const pass = passOf(await readPass(desk.db, token, null, MONDAY))
  if (pass.tag !== 'rater') throw new Error(`the link is for a ${pass.tag}`)
  return pass
}

describe.each(databases)('an interview that is shared on $name', ({ fresh }) => {
  test('is so once it is over, for thirty days', async () => {
    const desk = await interviewDesk(fresh)
    const wanted = { id: randomUUID(), role: 'reader', label: 'Ada' } as const
    const attempt = () => share(desk.db, desk.learner, desk.id, wanted, MONDAY)
    expect(await attempt()).toEqual({ tag: 'not-over' })
    await sat(desk, () => answer)
    const shared = await attempt()
    expect(shared).toMatchObject({ tag: 'shared', expiresAt: daysLater(30) })
    if (shared.tag !== 'shared') return
    expect(await readPass(desk.db, shared.token, null, MONDAY)).toEqual({
      tag: 'let-in',
      pass: {
        tag: 'reader',
        id: wanted.id,
        interviewId: desk.id,
        learnerId: desk.learner.id,
        label: 'Ada',
        expiresAt: daysLater(30),
      },
    })
    expect(await readPass(desk.db, shared.token, null, daysLater(30))).toMatchObject({ why: 'expired' })
    const elsewhere = await share(desk.db, desk.learner, randomUUID(), wanted, MONDAY)
    expect(elsewhere).toEqual({ tag: 'unknown-interview' })
  })

  test('under the same id gets a new link in place of the old, and none once it was withdrawn', async () => {
    const desk = await interviewDesk(fresh)
    await sat(desk, () => answer)
    const wanted = { id: randomUUID(), role: 'reader', label: '' } as const
    const attempt = () => share(desk.db, desk.learner, desk.id, wanted, MONDAY)
    const [first, second] = [await attempt(), await attempt()]
    if (first.tag !== 'shared' || second.tag !== 'shared') throw new Error('not shared')
    expect(await readPass(desk.db, first.token, null, MONDAY)).toMatchObject({ why: 'unknown' })
    expect(await readPass(desk.db, second.token, null, MONDAY)).toMatchObject({ tag: 'let-in' })
    expect(await revokePass(desk.db, desk.learner, desk.id, wanted.id, MONDAY)).toBe(true)
    expect(await readPass(desk.db, second.token, null, MONDAY)).toMatchObject({ why: 'revoked' })
    expect(await attempt()).toEqual({ tag: 'taken' })
    expect(await revokePass(desk.db, desk.learner, desk.id, randomUUID(), MONDAY)).toBe(false)
  })

  test('lists its links, the newest first, without their tokens', async () => {
    const desk = await interviewDesk(fresh)
    await sat(desk, () => answer)
    const [id, token] = await linked(desk, 'reader')
    const rater = await raterOf(desk, 'Grace')
    await saveRating(desk.db, rater, { id: randomUUID(), scores: {} }, MONDAY)
    await revokePass(desk.db, desk.learner, desk.id, id, MONDAY + 5)
    const listed = await listPasses(desk.db, desk.learner, desk.id)
    expect(listed.toSorted((a, b) => (a.label < b.label ? -1 : 1))).toMatchObject([
      { id, role: 'reader', label: 'Ada', revokedAt: MONDAY + 5, rated: false },
      { id: rater.id, role: 'rater', label: 'Grace', revokedAt: null, rated: true },
    ])
    expect(JSON.stringify(listed)).not.toContain(token)
  })

  test('takes one rating of each rater, the later in place of the earlier', async () => {
    const desk = await interviewDesk(fresh)
    const { state } = await sat(desk, () => answer)
    const ask = state.asks[0]?.ask ?? ''
    const [ada, grace] = [await raterOf(desk), await raterOf(desk, 'Grace')]
    const quoted = { 'trade-offs': { score: 2, evidence: { tag: 'quote', ask, start: 0, end: 3 } } } as const
    const noted = { communication: { score: 4, evidence: { tag: 'note', words: 'Clear.' } } } as const
    const id = randomUUID()
    expect(await readRating(desk.db, ada)).toBeNull()
    expect(await saveRating(desk.db, ada, { id, scores: quoted }, MONDAY)).toEqual({ tag: 'saved' })
    expect(await saveRating(desk.db, grace, { id, scores: noted }, MONDAY)).toEqual({ tag: 'taken' })
    await saveRating(desk.db, grace, { id: randomUUID(), scores: noted }, MONDAY)
    await saveRating(desk.db, ada, { id, scores: noted }, MONDAY)
    expect(await readRating(desk.db, ada)).toEqual(noted)
    const rows = await desk.db.rating.findMany({ orderBy: { rater: 'asc' } })
    expect(rows.map(({ rater }) => rater)).toEqual(['Ada', 'Grace'])
  })

  test('takes no score without evidence in it', async () => {
    const desk = await interviewDesk(fresh)
    const { state } = await sat(desk, () => answer)
    const rater = await raterOf(desk)
    const ask = state.asks[0]?.ask ?? ''
    for (const evidence of [
      { tag: 'note', words: '  ' },
      { tag: 'quote', ask, start: 3, end: 3 },
      { tag: 'quote', ask, start: 0, end: 1000 },
      { tag: 'quote', ask: '9.main', start: 0, end: 1 },
    ] as const) {
      const scores = { communication: { score: 3, evidence } }
      expect(await saveRating(desk.db, rater, { id: randomUUID(), scores }, MONDAY)).toMatchObject({
        tag: 'refused',
        competency: 'communication',
      })
    }
    expect(await desk.db.rating.count()).toBe(0)
  })
})

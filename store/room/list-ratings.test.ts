import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Instant } from '#core/review/entry.ts'
import { databases } from '#store/testing/databases.ts'
import { type InterviewDesk, interviewDesk, sat } from '#store/testing/interview.ts'
import { passOf } from '#store/testing/room.ts'
import { daysLater, MONDAY } from '#store/testing/study.ts'
import { listRatings } from './list-ratings.ts'
import { saveRating } from './rating.ts'
import { readPass } from './read-pass.ts'
import { revokePass, share } from './share.ts'

async function rates(desk: InterviewDesk, label: string, score: number, now: Instant): Promise<string> {
  const id = randomUUID()
  const shared = await share(desk.db, desk.learner, desk.id, { id, role: 'rater', label }, now)
  if (shared.tag !== 'shared') throw new Error(`not shared: ${shared.tag}`)
  const pass = passOf(await readPass(desk.db, shared.token, null, now))
  if (pass.tag !== 'rater') throw new Error(`the link is for a ${pass.tag}`)
  const scores = { communication: { score, evidence: { tag: 'note', words: 'So it was.' } as const } }
  expect(await saveRating(desk.db, pass, { id: randomUUID(), scores }, now)).toEqual({ tag: 'saved' })
  return id
}

describe.each(databases)('the ratings of an interview on $name', ({ fresh }) => {
  test('are listed in the order their links were made, also once a link is withdrawn', async () => {
    const desk = await interviewDesk(fresh)
    await sat(desk, () => ({ words: 'Tea, since it keeps.' }))
    expect(await listRatings(desk.db, desk.learner, desk.id)).toEqual([])
    const late = await rates(desk, 'Ben', 2, daysLater(1))
    await rates(desk, 'Ana', 3, MONDAY)
    await revokePass(desk.db, desk.learner, desk.id, late, daysLater(2))
    const listed = await listRatings(desk.db, desk.learner, desk.id)
    expect(listed.map(({ rater, at, scores }) => [rater, at, scores.communication?.score])).toEqual([
      ['Ana', MONDAY, 3],
      ['Ben', daysLater(1), 2],
    ])
    const stranger = { ...desk.learner, id: randomUUID() }
    expect(await listRatings(desk.db, stranger, desk.id)).toEqual([])
  })
})

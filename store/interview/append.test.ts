import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { candidateView } from '#core/interview/candidate-view.ts'
import type { Deed } from '#core/interview/event.ts'
import { interviewerView } from '#core/interview/interviewer-view.ts'
import { MINUTE } from '#core/review/study-day.ts'
import type { Database } from '../db.ts'
import { databases } from '../testing/databases.ts'
import { ALONE, deed, did, elsewhere, found, interviewDesk, made, sat } from '../testing/interview.ts'
import { MONDAY } from '../testing/study.ts'
import { appendEvents } from './append.ts'
import { onAppended } from './appended.ts'
import { readInterviewLog } from './read-interview.ts'

const BEGAN: Deed = { tag: 'began' }
const OPENING: Deed = { tag: 'put', ask: '0.main' }
const said = (words: string): Deed => ({ tag: 'answered', ask: '0.main', answer: { words }, speech: null })

const linesOf = (db: Database, interviewId: string) =>
  db.interviewEvent.findMany({ where: { interviewId }, orderBy: { seq: 'asc' } })

describe.each(databases)('what is done in an interview on $name', ({ fresh }) => {
  test('is numbered without gaps and stands at the time that it was done, never before the line above', async () => {
    const { db, learner, id } = await interviewDesk(fresh)
    const append = (deeds: readonly Deed[], agoMs: number, now: number) =>
      appendEvents(
        db,
        learner.id,
        id,
        'candidate',
        deeds.map((one) => deed(one, agoMs)),
        now,
      )
    await append([BEGAN], 0, MONDAY + 10_000)
    await append([OPENING], 4000, MONDAY + 15_000)
    await append([said('Leaves are light.')], 60_000, MONDAY + 20_000)
    await append([{ tag: 'ended' }], 3000, MONDAY + 30_000)
    const lines = await linesOf(db, id)
    expect(lines.map(({ seq, at, by }) => [seq, at.getTime() - MONDAY, by])).toEqual([
      [1, 10_000, 'candidate'],
      [2, 11_000, 'candidate'],
      [3, 11_000, 'candidate'],
      [4, 27_000, 'candidate'],
    ])
    const row = await db.interview.findUniqueOrThrow({ where: { id } })
    expect([row.lastSeq, row.endedAt?.getTime()]).toEqual([4, MONDAY + 27_000])
  })

  test('more than half a day ago is half a day ago, and nothing is done before the interview was made', async () => {
    const { db, learner, id } = await interviewDesk(fresh)
    const day = 24 * 60 * MINUTE
    await appendEvents(db, learner.id, id, 'candidate', [deed(BEGAN, day)], MONDAY + MINUTE)
    await appendEvents(db, learner.id, id, 'candidate', [deed(OPENING, day)], MONDAY + day)
    const lines = await linesOf(db, id)
    expect(lines.map(({ at }) => at.getTime() - MONDAY)).toEqual([0, day / 2])
  })

  test('sent again it is answered as the first time, and written once', async () => {
    const { db, learner, id } = await interviewDesk(fresh)
    const deeds = [deed(BEGAN), deed(OPENING), deed(said('Leaves are light.'))]
    const first = await appendEvents(db, learner.id, id, 'candidate', deeds, MONDAY + MINUTE)
    const again = await appendEvents(db, learner.id, id, 'candidate', deeds, MONDAY + 2 * MINUTE)
    expect(again).toEqual(first)
    const next = { tag: 'put', ask: '1.main' } as const
    const twice = deed(next)
    const both = await appendEvents(db, learner.id, id, 'candidate', [twice, twice], MONDAY + 2 * MINUTE)
    expect(both).toMatchObject({ tag: 'appended', interview: { state: { seq: 4 } } })
    expect(await linesOf(db, id)).toHaveLength(4)
  })

  test('what is not possible is refused in a sentence, and nothing is written from it on', async () => {
    const { db, learner, id } = await interviewDesk(fresh)
    const deeds = [deed(BEGAN), deed(OPENING), deed(OPENING), deed(said('Leaves are light.'))]
    const result = await appendEvents(db, learner.id, id, 'candidate', deeds, MONDAY)
    expect(result).toMatchObject({
      tag: 'refused',
      index: 2,
      why: 'That was asked already: ask something else.',
      interview: { row: { lastSeq: 2 }, state: { seq: 2, current: '0.main' } },
    })
    expect((await linesOf(db, id)).map(({ id }) => id)).toEqual([deeds[0]?.id, deeds[1]?.id])
    const denied = await appendEvents(db, learner.id, id, 'interviewer', [deed(OPENING)], MONDAY)
    expect(denied).toMatchObject({
      tag: 'refused',
      index: 0,
      why: 'This interview has no interviewer: do it as the candidate.',
    })
  })

  test('an id of another interview is taken, and nothing is written', async () => {
    const { db, learner, id } = await interviewDesk(fresh)
    const other = await made(db, learner)
    const began = deed(BEGAN)
    await appendEvents(db, learner.id, other, 'candidate', [began], MONDAY)
    const deeds = [deed(BEGAN), began]
    expect(await appendEvents(db, learner.id, id, 'candidate', deeds, MONDAY)).toEqual({
      tag: 'taken',
      index: 1,
    })
    expect(await linesOf(db, id)).toEqual([])
    const unknown = { tag: 'unknown-interview' }
    expect(await appendEvents(db, learner.id, randomUUID(), 'candidate', deeds, MONDAY)).toEqual(unknown)
    expect(await appendEvents(db, randomUUID(), id, 'candidate', deeds, MONDAY)).toEqual(unknown)
  })

  test('many at once are all there, one after the other', async () => {
    const desk = await interviewDesk(fresh)
    const { db, learner, id } = desk
    await did(desk, [BEGAN, OPENING], MONDAY)
    const drafts = Array.from({ length: 25 }, (_, at) =>
      deed({ tag: 'wrote', ask: '0.main', draft: { words: `Draft ${at}` } }),
    )
    const results = await Promise.all(
      drafts.map((one) => appendEvents(db, learner.id, id, 'candidate', [one], MONDAY + 1)),
    )
    expect(results.map(({ tag }) => tag)).toEqual(drafts.map(() => 'appended'))
    const lines = await linesOf(db, id)
    expect(lines.map(({ seq }) => seq)).toEqual(Array.from({ length: 27 }, (_, at) => at + 1))
    expect((await found(desk)).state.seq).toBe(27)
  })

  test('whoever listens hears of the last event once it is on disk, and of nothing that was refused or repeated', async () => {
    const { db, learner, id } = await interviewDesk(fresh)
    const heard: [string, number, number][] = []
    const began = deed(BEGAN)
    const end = onAppended((interviewId, seq) => heard.push([interviewId, seq, heard.length]))
    await appendEvents(db, learner.id, id, 'candidate', [began, deed(OPENING)], MONDAY)
    await appendEvents(db, learner.id, id, 'candidate', [began], MONDAY)
    await appendEvents(db, learner.id, id, 'candidate', [deed(BEGAN)], MONDAY)
    end()
    await appendEvents(db, learner.id, id, 'candidate', [deed(said('Leaves.'))], MONDAY)
    expect(heard).toEqual([[id, 2, 0]])
  })

  test('reads the same, byte for byte, as it was written and as another process replays it', async () => {
    const desk = await interviewDesk(fresh, { ...ALONE, minutes: 45, mode: 'pressure' })
    const { db, learner, id } = desk
    const said = { words: 'Tea, “hot” \\ \n', estimate: 12.5, confidence: 'certain' } as const
    const written = await sat(desk, (ask) => (/^[1-4]/.test(ask) ? { ...said, choice: 'tea' } : said))
    await did(desk, [{ tag: 'marked', ask: '0.main', keyPoint: 0, said: true }], MONDAY + 9)
    const remembered = await readInterviewLog(db, learner.id, id)
    const replayed = await readInterviewLog(elsewhere(db), learner.id, id)
    expect(JSON.stringify(replayed)).toBe(JSON.stringify(remembered))
    for (const view of [candidateView, interviewerView]) {
      const given = { id, now: MONDAY }
      const views = [remembered, replayed].map((one) => {
        if (one === null) throw new Error('there is no such interview')
        return JSON.stringify(view(one.script, one.state, given))
      })
      expect(views[1]).toBe(views[0])
    }
    expect(remembered?.events).toHaveLength(written.state.seq + 1)
  })
})

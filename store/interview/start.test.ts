import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Script } from '#core/interview/script.ts'
import { loadContent } from '../question/load-content.ts'
import { drinks, packOf, questionAt } from '../testing/content.ts'
import { databases } from '../testing/databases.ts'
import { ALONE, elsewhere, found, interviewDesk, made } from '../testing/interview.ts'
import { MONDAY } from '../testing/study.ts'
import { listInterviews } from './list-interviews.ts'
import { readInterview } from './read-interview.ts'
import { startInterview } from './start.ts'

/** Without the cards, whose ids each database makes for itself. */
const asked = ({ rounds }: Script) =>
  JSON.stringify(rounds.map(({ item, ...round }) => ({ ...round, item: item && { ...item, cards: {} } })))

describe.each(databases)('starting an interview on $name', ({ fresh }) => {
  test('draws its rounds by the seed, with the cards of the learner', async () => {
    const desk = await interviewDesk(fresh, { minutes: 45 })
    const { script } = await found(desk)
    expect(script.rounds.map(({ kind, boxMs }) => [kind, boxMs / 60_000])).toEqual([
      ['opening', 4],
      ...Array.from({ length: 4 }, () => ['scenario', 8]),
      ['estimate', 5],
      ['closing', 4],
    ])
    expect(script.rounds.reduce((sum, { boxMs }) => sum + boxMs, 0)).toBe(45 * 60_000)
    const { db, learner } = desk
    const again = await readInterview(db, learner.id, await made(db, learner, { minutes: 45 }))
    expect(again && asked(again.script)).toBe(asked(script))
    const other = await readInterview(db, learner.id, await made(db, learner, { minutes: 45, seed: 'other' }))
    expect(other && asked(other.script)).not.toBe(asked(script))
    for (const { item } of script.rounds) {
      const ids = Object.values(item?.cards ?? {})
      const cards = await db.card.findMany({ where: { id: { in: ids } } })
      expect(cards.map(({ questionId }) => questionId)).toEqual(ids.map(() => item?.question.id))
    }
  })

  test('what is asked stays as it was when the content changes, labels too', async () => {
    const desk = await interviewDesk(fresh, { minutes: 20 })
    const { db, learner } = desk
    const before = JSON.stringify(await found(desk))
    const others = Array.from({ length: 16 }, (_, place) => ({
      ...questionAt(place),
      prompt: '<p>Else.</p>',
    }))
    const { pack, ...content } = packOf(others)
    const renamed = {
      ...pack,
      choices: pack.choices.map((choice) => ({ ...choice, label: 'Water' })),
      axes: pack.axes.map((axis) => ({ ...axis, label: 'Thirst' })),
    }
    await loadContent(db, [{ ...content, pack: renamed }], 'other', MONDAY)
    expect(JSON.stringify(await found({ ...desk, db: elsewhere(db) }))).toBe(before)
    const later = await readInterview(db, learner.id, await made(db, learner, { minutes: 20 }))
    expect(later?.script.choices[0]?.label).toBe('Water')
    expect(later?.script.rounds[0]?.item?.axisLabel).toBe('Thirst')
  })

  test('a retired question is not asked, and one beyond the level or the axes is not', async () => {
    const desk = await interviewDesk(fresh)
    const { db, learner } = desk
    const plan = { minutes: 10, axes: ['taste', 'cost'], level: 'foundation' } as const
    const refused = await startInterview(
      db,
      learner,
      { id: randomUUID(), plan: { ...ALONE, ...plan }, room: null },
      MONDAY,
    )
    // Those to explain are all for seniors.
    expect(refused).toEqual({
      tag: 'nothing-fits',
      why: expect.stringContaining('it opens with a question to explain, and none fits'),
    })
    await loadContent(db, [drinks(2)], 'less', MONDAY)
    const { script } = (await readInterview(db, learner.id, await made(db, learner))) ?? {}
    expect(script?.rounds.map(({ item }) => item?.question.id)).toEqual(['q-1', 'q-0', undefined])
    const unknown = { ...ALONE, packId: 'meals' }
    const wanted = { id: randomUUID(), plan: unknown, room: null }
    expect(await startInterview(db, learner, wanted, MONDAY)).toEqual({
      tag: 'nothing-fits',
      why: 'There are no such questions: choose other ones.',
    })
    expect(await db.interview.count()).toBe(2)
  })

  test('an id that stands for another interview is taken', async () => {
    const { db, learner, id } = await interviewDesk(fresh)
    const at = new Date(MONDAY)
    await db.room.create({ data: { id: 'room', learnerId: learner.id, createdAt: at, expiresAt: at } })
    const room = { id: 'room', candidateSeat: 'guest' } as const
    const paired = { ...ALONE, company: 'paired', mode: 'pressure' } as const
    expect(await startInterview(db, learner, { id, plan: paired, room }, MONDAY)).toEqual({ tag: 'taken' })
    expect(await startInterview(db, learner, { id, plan: ALONE, room: null }, MONDAY)).toEqual({
      tag: 'started',
      id,
    })
    const stranger = { ...learner, id: randomUUID() }
    expect(await startInterview(db, stranger, { id, plan: ALONE, room: null }, MONDAY)).toEqual({
      tag: 'taken',
    })
  })

  test('interviews are listed newest first, page by page, and by their room', async () => {
    const { db, learner, id } = await interviewDesk(fresh)
    const later: string[] = []
    for (const minutes of [1, 2, 3, 4]) later.unshift(await made(db, learner, {}, MONDAY + minutes * 60_000))
    const running = { over: false }
    const first = await listInterviews(db, learner.id, running, 3)
    expect(first.interviews.map((one) => one.id)).toEqual(later.slice(0, 3))
    const second = await listInterviews(db, learner.id, running, 3, first.next)
    expect([second.interviews.map((one) => one.id), second.next]).toEqual([[later[3], id], null])
    expect(await listInterviews(db, learner.id, { over: true }, 3)).toEqual({ interviews: [], next: null })
    expect(await listInterviews(db, learner.id, { over: false, roomId: 'room' }, 3)).toMatchObject({
      interviews: [],
    })
    expect(await listInterviews(db, randomUUID(), running, 3)).toMatchObject({ interviews: [] })
  })
})

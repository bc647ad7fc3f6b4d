import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { MINUTE } from '#core/review/study-day.ts'
import type { Database } from '../db.ts'
import { appendEvents } from '../interview/append.ts'
import { applyMissed, readMissed, takeBackMissed } from '../interview/missed.ts'
import { readReport } from '../interview/read-report.ts'
import { startInterview } from '../interview/start.ts'
import { readLearner } from '../learner/learner.ts'
import { rebuildMemories } from '../review/rebuild.ts'
import { databases } from '../testing/databases.ts'
import { exported, NOW } from '../testing/exported.ts'
import { ALONE, deed, did, elsewhere, interviewDesk, made, sat } from '../testing/interview.ts'
import { answerNow, daysLater, MONDAY, seed } from '../testing/study.ts'
import { checkDocument } from './check-document.ts'
import { importLearner } from './import.ts'

/** Four: one applied, one taken back, one of a room that was rated, one that still runs. */
async function sit(db: Database): Promise<readonly string[]> {
  const learner = await seed(db, 16)
  const wrong = (ask: string) =>
    ask.startsWith('1.') ? { words: 'So “hot” \\ .\n', choice: 'tea' } : { words: '' }
  const desk = async (at: number) => ({ db, learner, id: await made(db, learner, {}, at) })
  const [applied, takenBack, running] = [
    await desk(MONDAY),
    await desk(daysLater(1)),
    await desk(daysLater(3)),
  ]
  await sat(applied, wrong, MONDAY)
  await applyMissed(db, learner, applied.id, MONDAY + 10 * MINUTE)
  await sat(takenBack, wrong, daysLater(1))
  await applyMissed(db, learner, takenBack.id, daysLater(1) + 10 * MINUTE)
  await takeBackMissed(db, learner, takenBack.id, daysLater(2))
  await did(running, [{ tag: 'began' }, { tag: 'put', ask: '0.main' }], daysLater(3))
  await did(
    running,
    [{ tag: 'wrote', ask: '0.main', draft: { words: 'Leaves', estimate: 1.5 } }],
    daysLater(3),
  )
  return [applied.id, takenBack.id, await pair(db), running.id]
}

async function pair(db: Database): Promise<string> {
  const learner = await readLearner(db)
  const [at, id] = [new Date(daysLater(2)), '6f9d4a4c-0000-4000-8000-000000000001']
  const room = { id: '6f9d4a4c-0000-4000-8000-000000000002', candidateSeat: 'guest' as const }
  await db.room.create({ data: { id: room.id, learnerId: learner.id, createdAt: at, expiresAt: at } })
  const plan = { ...ALONE, company: 'paired', mode: 'pressure' } as const
  await startInterview(db, learner, { id, plan, room }, at.getTime())
  const desk = { db, learner, id }
  const evidence = { tag: 'quote', ask: '0.main', start: 0, end: 6 } as const
  const speech = {
    ...{ recordingId: null, spokenMs: 900, longestPauseMs: 200, wordsPerMinute: 120.5 },
    fillers: { well: 2, er: 1 },
  }
  await did(desk, [{ tag: 'began' }, { tag: 'put', ask: '0.main' }], at.getTime(), 'interviewer')
  await did(desk, [{ tag: 'inquired', ask: '0.main', words: 'How hot?' }], at.getTime())
  await did(desk, [{ tag: 'replied', ask: '0.main', words: 'Very.' }], at.getTime(), 'interviewer')
  await did(
    desk,
    [{ tag: 'answered', ask: '0.main', answer: { words: 'Leaves float.' }, speech }],
    at.getTime(),
  )
  await did(
    desk,
    [
      { tag: 'marked', ask: '0.main', keyPoint: 0, said: true },
      { tag: 'noted', note: id, ask: null, words: 'Calm.' },
      { tag: 'scored', competency: 'communication', score: { score: 3, evidence } },
      { tag: 'paused' },
      { tag: 'resumed' },
      { tag: 'ended' },
      { tag: 'told', well: 'Calm.', better: 'Ask more.' },
    ],
    at.getTime() + MINUTE,
    'interviewer',
  )
  await db.pass.create({
    data: {
      ...{ id: 'rater', tokenHash: 'hash', role: 'rater', label: 'Kim', interviewId: id },
      ...{ createdAt: at, expiresAt: at },
    },
  })
  const scores = { communication: { score: 2, evidence } }
  await db.rating.create({
    data: { id: 'rating', interviewId: id, passId: 'rater', rater: 'Kim', at, scores },
  })
  return id
}

const pairs = databases.flatMap((from) => databases.map((to) => ({ from, to })))

describe.each(pairs)('interviews from $from.name to $to.name', ({ from, to }) => {
  test.each(['a store that knows the content', 'an empty one'])('arrive whole in %s', async (where) => {
    const [source, target] = [await from.fresh(), await to.fresh()]
    const ids = await sit(source)
    if (where !== 'an empty one') await seed(target, 16)
    const document = await exported(source)
    expect(checkDocument(document)).toEqual({ tag: 'checked', document })
    const learner = await readLearner(target)
    expect(await importLearner(target, learner.id, document, NOW)).toMatchObject({ interviews: 4 })
    expect(await exported(target)).toEqual(document)
    await seed(target, 16)
    for (const id of ids) {
      const reports = [source, target].map((db) => readReport(db, learner.id, id))
      const [mine, theirs] = (await Promise.all(reports)).map((found) => JSON.stringify(found?.report))
      expect(theirs).toBe(mine)
      const lists = [source, target].map((db) => readMissed(db, learner, id, NOW))
      const [told, heard] = await Promise.all(lists)
      if (told?.tag === 'missed' && told.state !== 'not-applied') expect(heard).toEqual(told)
    }
    expect((await rebuildMemories(target, false)).differences).toEqual([])
    expect(await exported(target)).toEqual(document)
    expect(await target.pass.findMany({ where: { revokedAt: null } })).toEqual([])
  })
})

describe.each(databases)('on $name', ({ fresh }) => {
  test('imported twice they are there once', async () => {
    const [source, target] = [await fresh(), await fresh()]
    await sit(source)
    const document = await exported(source)
    const { id } = await readLearner(target)
    await importLearner(target, id, document, NOW)
    expect(await importLearner(target, id, document, NOW)).toMatchObject({ interviews: 0 })
    expect(await exported(target)).toEqual(document)
  })

  test('one that ran on elsewhere goes on from there, and one that ran on in two places stays', async () => {
    const phone = await interviewDesk(fresh)
    const { learner, id } = phone
    await did(phone, [{ tag: 'began' }], MONDAY)
    const laptop = await fresh()
    await seed(laptop, 16)
    await importLearner(laptop, learner.id, await exported(phone.db), NOW)
    await did({ ...phone, db: laptop }, [{ tag: 'put', ask: '0.main' }], MONDAY + 1)
    const onLaptop = await exported(laptop)
    await importLearner(phone.db, learner.id, onLaptop, NOW)
    const ended = await did(phone, [{ tag: 'ended' }], MONDAY + 2)
    expect(ended).toMatchObject({ row: { lastSeq: 3 }, state: { seq: 3, status: 'over' } })

    const draft = deed({ tag: 'wrote', ask: '0.main', draft: { words: 'Leaves' } })
    await appendEvents(laptop, learner.id, id, 'candidate', [draft], MONDAY + 3)
    const before = await exported(laptop)
    await importLearner(laptop, learner.id, await exported(phone.db), NOW)
    expect((await exported(laptop)).interviews).toEqual(before.interviews)
    expect(await readReport(elsewhere(laptop), learner.id, id)).toMatchObject({ row: { endedAt: null } })
  })

  test('every reference of an interview must lead somewhere', async () => {
    const db = await fresh()
    await sit(db)
    const document = await exported(db)
    const [interview] = document.interviews
    if (interview === undefined) throw new Error('there is no interview')
    const problemsOf = (broken: object) => {
      const checked = checkDocument({ ...document, ...broken })
      return checked.tag === 'invalid' ? checked.problems : []
    }
    const withInterview = (own: object) => ({ interviews: [{ ...interview, ...own }] })
    const [opening, ...rounds] = interview.rounds
    expect(problemsOf(withInterview({ rounds: [{ ...opening, hash: 'gone' }, ...rounds] }))).toEqual([
      `interviews.0.rounds.0.hash: ${opening?.questionId} gone is not in the file`,
    ])
    expect(problemsOf(withInterview({ rounds }))[0]).toBe('interviews.0.rounds.0.place: 0 is missing')
    const [began, ...events] = interview.events
    expect(problemsOf(withInterview({ events }))[0]).toBe('interviews.0.events.0.seq: 1 is missing')
    const strange = { ...began, body: { tag: 'put', ask: '9.main' } }
    expect(problemsOf(withInterview({ events: [strange, ...events] }))).toEqual([
      'interviews.0.events.0.ask: 9.main is not in the file',
    ])
    for (const ask of ['0.probe.9', '0.further.main', '1.flip.none', '0.flip.early', 'x'])
      expect(
        problemsOf(withInterview({ events: [{ ...began, body: { tag: 'put', ask } }, ...events] })),
      ).toEqual([`interviews.0.events.0.ask: ${ask} is not in the file`])
    const proposed = {
      tag: 'proposed',
      ask: '0.main',
      model: 'm',
      promptVersion: '1',
      marks: [],
      followUp: 'Why?',
    }
    const further = [proposed, { tag: 'put', ask: '0.further.main' }].map((body, at) => ({
      ...began,
      id: randomUUID(),
      seq: at + 1,
      body,
    }))
    expect(problemsOf(withInterview({ events: further }))).toEqual([])
    expect(problemsOf({ interviews: [interview, interview] })[0]).toBe(
      `interviews.1.id: ${interview.id} stands there twice`,
    )
    const danced = { ...began, body: { tag: 'danced' } }
    expect(problemsOf(withInterview({ events: [danced, ...events] }))[0]).toMatch(
      /^interviews\.0\.events\.0\.body\.tag: Invalid/,
    )
  })

  test.each([1, 2])(
    'a document of version %i, from before there were interviews, is still read',
    async (version) => {
      const [source, target] = [await fresh(), await fresh()]
      await answerNow(source, await seed(source), 'q-0', 'good', MONDAY)
      const { interviews: _, ...document } = await exported(source)
      const { id } = await readLearner(target)
      expect(await importLearner(target, id, { ...document, version }, NOW)).toMatchObject({
        tag: 'imported',
        reviews: 1,
        interviews: 0,
      })
    },
  )
})

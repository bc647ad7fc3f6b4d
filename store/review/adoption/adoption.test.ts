import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { chanceFrom } from '#core/chance.ts'
import type { Learner } from '#core/learner/learner.ts'
import { GRADES } from '#core/review/entry.ts'
import { replay } from '#core/review/replay.ts'
import { DEFAULT_RULES } from '#core/review/rules.ts'
import { HOUR, MINUTE, studyDayOf } from '#core/review/study-day.ts'
import type { Database } from '#store/db.ts'
import { readLearner } from '../../learner/learner.ts'
import { ensureParameterSet } from '../../learner/parameter-set.ts'
import { databases } from '../../testing/databases.ts'
import { OTHER_WEIGHTS, simulateLog } from '../../testing/simulated.ts'
import { answerNow, cardOf, daysLater, MONDAY, seed, submission } from '../../testing/study.ts'
import { resetCard } from '../card.ts'
import { rebuildMemories } from '../rebuild.ts'
import { recordReview } from '../record.ts'
import { readLog } from '../review-rows.ts'
import { undoReview } from '../undo.ts'
import { adopt } from './adopt.ts'
import { readAdoptions } from './read.ts'
import { refold } from './refold.ts'
import { refoldAside } from './refold-aside.ts'

const OTHER = { ...DEFAULT_RULES, parameterSetId: randomUUID(), weights: OTHER_WEIGHTS }

describe.each(databases)('$name', ({ fresh, freshUrl }) => {
  const studied = async (cards = 12, db?: Database) => {
    const opened = db ?? (await fresh())
    const learner = await seed(opened, cards)
    await simulateLog(opened, learner, { today: studyDayOf(MONDAY, learner.clock), days: 200, perCard: 8 })
    await learned(opened, learner, 'better')
    const take = (parameterSetId: string, id: string = randomUUID()) =>
      adopt(opened, learner, { id, parameterSetId }, MONDAY)
    return { db: opened, learner, take }
  }

  /** A training that came to the other weights. */
  const learned = async (db: Database, { id: learnerId }: Learner, tag: string, set = OTHER) => {
    await db.sql.transaction((sql) => ensureParameterSet(sql, set))
    const at = new Date(MONDAY)
    const { parameterSetId } = set
    await db.training.create({
      data: { id: parameterSetId, learnerId, at, finishedAt: at, reviews: 99, parameterSetId, body: { tag } },
    })
  }

  const memories = async (db: Database) =>
    (await db.card.findMany({ orderBy: { id: 'asc' } })).map(({ memory, dueDay, band }) => ({
      memory,
      dueDay,
      band,
    }))

  test('taking weights over works every memory out anew, and going back is the same', async () => {
    const { db, take } = await studied()
    const before = await memories(db)
    expect((await take(OTHER.parameterSetId)).tag).toBe('adopted')
    await refold(db)
    const after = await memories(db)
    expect(after).not.toEqual(before)
    expect((await readLearner(db)).rules).toEqual(OTHER)
    const card = await cardOf(db, 'q-0')
    expect(card.memory).toEqual(replay(card.id, await readLog(db.sql.read, card.id, OTHER)))
    expect((await rebuildMemories(db, false)).differences).toEqual([])

    expect((await take(DEFAULT_RULES.parameterSetId)).tag).toBe('adopted')
    await refold(db)
    expect(await memories(db)).toEqual(before)
    expect((await readLearner(db)).rules).toEqual(DEFAULT_RULES)
    const adoptions = await readAdoptions(db.sql.read, (await readLearner(db)).id)
    expect(adoptions.map(({ finished }) => finished)).toEqual([true, true])
  })

  test('a request sent twice takes over once; what is in use is not taken over again', async () => {
    const { db, take } = await studied()
    const id = randomUUID()
    expect(await take(OTHER.parameterSetId, id)).toEqual({ tag: 'adopted', id })
    expect(await take(OTHER.parameterSetId, id)).toEqual({ tag: 'adopted', id })
    expect(await take(OTHER.parameterSetId)).toEqual({ tag: 'in-use' })
    expect(await db.adoption.count()).toBe(1)
  })

  test('weights that were no better, that FSRS-6 does not allow or that nobody knows are not taken over', async () => {
    const { db, learner, take } = await studied()
    const worse = { ...OTHER, parameterSetId: randomUUID() }
    await learned(db, learner, 'not-better', worse)
    expect(await take(worse.parameterSetId)).toEqual({
      tag: 'refused',
      reason: 'These weights foretold no better what was held out.',
    })
    const beyond = { ...OTHER, parameterSetId: randomUUID(), weights: [...OTHER_WEIGHTS.slice(0, 20), 0.9] }
    await learned(db, learner, 'better', beyond)
    expect(await take(beyond.parameterSetId)).toEqual({
      tag: 'refused',
      reason: 'These weights cannot be used: weights[20]: 0.9 is not between 0.1 and 0.8.',
    })
    expect(await take(randomUUID())).toEqual({ tag: 'unknown-set' })
    expect((await readLearner(db)).rules).toEqual(DEFAULT_RULES)
  })

  test('an answer, an undo and a reset before the memories have followed are right already', async () => {
    const { db, learner, take } = await studied()
    await take(OTHER.parameterSetId)
    // With the learner as it was read before: what is in use is asked for once the card is held.
    const now = MONDAY + HOUR
    const id = await answerNow(db, learner, 'q-0', 'good', now)
    const card = await cardOf(db, 'q-0')
    expect(card.memory).toEqual(replay(card.id, await readLog(db.sql.read, card.id, OTHER)))
    const row = await db.review.findUniqueOrThrow({ where: { id } })
    expect(row.parameterSetId).toBe(OTHER.parameterSetId)
    expect(row.after).toEqual(card.memory)

    const [old] = await db.review.findMany({
      where: { questionId: 'q-1', part: 'main' },
      orderBy: { at: 'desc' },
      take: 1,
    })
    await undoReview(db, learner, old?.id ?? '', now)
    const undone = await cardOf(db, 'q-1')
    expect(undone.memory).toEqual(replay(undone.id, await readLog(db.sql.read, undone.id, OTHER)))

    const { id: reset } = await cardOf(db, 'q-2')
    await resetCard(db, learner, reset, now)
    await answerNow(db, learner, 'q-2', 'hard', now + MINUTE)
    await refold(db)
    expect((await rebuildMemories(db, false)).differences).toEqual([])
  })

  test('an answer from before is taken back to what the weights in use make of the rest', async () => {
    const { db, learner, take } = await studied()
    const id = await answerNow(db, learner, 'q-0', 'good', MONDAY + HOUR)
    await take(OTHER.parameterSetId)
    await refold(db)
    await undoReview(db, learner, id, MONDAY + 2 * HOUR)
    const card = await cardOf(db, 'q-0')
    expect(card.memory).toEqual(replay(card.id, await readLog(db.sql.read, card.id, OTHER)))
  })

  test('who answered on the memory of before is told that it was overtaken', async () => {
    const { db, learner, take } = await studied()
    const card = await cardOf(db, 'q-0')
    await take(OTHER.parameterSetId)
    await refold(db)
    const result = await recordReview(db, learner, submission(card, 'good'), MONDAY + HOUR)
    expect(result).toMatchObject({ tag: 'overtaken', version: card.version + 1 })
  })

  test('weights taken over before the last have reached every card take their place', async () => {
    const { db, take } = await studied()
    const before = await memories(db)
    await take(OTHER.parameterSetId)
    await take(DEFAULT_RULES.parameterSetId)
    await Promise.all([refold(db), refold(db)])
    expect(await memories(db)).toEqual(before)
    expect(await db.adoption.count({ where: { finishedAt: null } })).toBe(0)
  })

  test('killed half-way, it is gone on with, while answers come in; a rebuild then finds no difference', async () => {
    const url = await freshUrl()
    const { openDatabase, closeDatabase } = await import('#store/db.ts')
    const db = await openDatabase(url)
    try {
      const { learner, take } = await studied(240, db)
      await take(OTHER.parameterSetId)
      const arrived = await killedHalfWay(db, url)
      expect(arrived).not.toBe('')
      expect(await db.adoption.count({ where: { finishedAt: null } })).toBe(1)

      let done = false
      const going = refoldAside(db).finally(() => {
        done = true
      })
      const answers = await answerUntil(db, learner, () => done)
      await going
      expect(answers).toBeGreaterThan(3)
      expect(await db.adoption.count({ where: { finishedAt: null } })).toBe(0)
      expect((await rebuildMemories(db, false)).differences).toEqual([])
      const learners = await db.review.groupBy({ by: ['parameterSetId'], _count: true })
      expect(learners).toHaveLength(2)
    } finally {
      await closeDatabase(db)
    }
  }, 120_000)
})

/** How far another process had come when it was killed. */
async function killedHalfWay(db: Database, url: string): Promise<string> {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'store/testing/refolder.ts'],
    { env: { ...process.env, DATABASE_URL: url }, stdio: 'ignore' },
  )
  const ended = once(child, 'exit')
  for (;;) {
    const [row] = await db.sql.read.all<{ readonly afterCardId: string }>(
      'SELECT "afterCardId" FROM "Adoption"',
      [],
    )
    if (row !== undefined && row.afterCardId !== '') {
      child.kill('SIGKILL')
      await ended
      return row.afterCardId
    }
    if (child.exitCode !== null) throw new Error(`the process ended with ${child.exitCode}`)
    await pause(1)
  }
}

/** Answers cards at random, new ones too, each sent again when it was overtaken. Gives how many. */
async function answerUntil(db: Database, learner: Learner, isDone: () => boolean): Promise<number> {
  const chance = chanceFrom(5)
  const cards = await db.card.findMany({ select: { id: true, version: true } })
  let answers = 0
  let now = daysLater(1)
  while (!isDone()) {
    const card = cards[Math.floor(chance() * cards.length)]
    const grade = GRADES[Math.floor(chance() * GRADES.length)]
    if (card === undefined || grade === undefined) throw new Error('nothing to answer')
    const review = {
      ...submission({ ...card, memory: { phase: 'new' } }, grade),
      agoMs: chance() < 0.2 ? HOUR : 0,
      placedDays: chance() < 0.5 ? Math.ceil(20 * chance()) : null,
    }
    now += MINUTE
    let result = await recordReview(db, learner, review, now)
    while (result.tag === 'overtaken') {
      result = await recordReview(db, learner, { ...review, version: result.version }, now)
    }
    answers += 1
    await pause(2)
  }
  return answers
}

import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { DEFAULT_RULES } from '#core/review/rules.ts'
import { readLearner } from '../learner/learner.ts'
import { ensureParameterSet } from '../learner/parameter-set.ts'
import { adopt } from '../review/adoption/adopt.ts'
import { readAdoptions } from '../review/adoption/read.ts'
import { refold } from '../review/adoption/refold.ts'
import { rebuildMemories } from '../review/rebuild.ts'
import { readTrainings } from '../review/training/read.ts'
import { readSets } from '../review/training/read-sets.ts'
import { databases } from '../testing/databases.ts'
import { exported } from '../testing/exported.ts'
import { OTHER_WEIGHTS } from '../testing/simulated.ts'
import { answerNow, cardOf, daysLater, MONDAY, seed } from '../testing/study.ts'
import { importLearner } from './import.ts'

describe.each(databases)('$name', ({ fresh }) => {
  /** Somebody who learned weights and uses them. */
  const trained = async () => {
    const db = await fresh()
    const learner = await seed(db)
    for (const day of [0, 3, 9]) await answerNow(db, learner, 'q-0', 'good', daysLater(day))
    const id = randomUUID()
    await db.sql.transaction((sql) => ensureParameterSet(sql, { parameterSetId: id, weights: OTHER_WEIGHTS }))
    const at = new Date(MONDAY)
    const outcome = { reviews: 99, parameterSetId: id, body: { tag: 'better' } }
    await db.training.create({ data: { id, learnerId: learner.id, at, finishedAt: at, ...outcome } })
    await adopt(db, learner, { id: randomUUID(), parameterSetId: id }, daysLater(10))
    await refold(db)
    return { db, id }
  }

  test('importing brings what was learned and takes over the weights in use, also for cards that it does not touch', async () => {
    const { db: from, id } = await trained()
    const document = await exported(from)
    const db = await fresh()
    const learner = await seed(db)
    for (const day of [0, 4]) await answerNow(db, learner, 'q-5', 'good', daysLater(day))
    const before = (await cardOf(db, 'q-5')).memory

    const imported = await importLearner(db, learner.id, document, daysLater(20))
    expect(imported).toEqual({ tag: 'imported', reviews: 3, flags: 0, attempts: 0, interviews: 0 })
    expect((await readLearner(db)).rules.weights).toEqual(OTHER_WEIGHTS)
    expect((await cardOf(db, 'q-0')).memory).toEqual((await cardOf(from, 'q-0')).memory)
    await refold(db)
    expect((await cardOf(db, 'q-5')).memory).not.toEqual(before)
    expect((await rebuildMemories(db, false)).differences).toEqual([])

    const [training] = await readTrainings(db.sql.read, learner.id, daysLater(20))
    expect(training?.state).toEqual({ tag: 'over', reviews: 99, verdict: { tag: 'better' } })
    expect((await readSets(db.sql.read, learner.id)).map((set) => [set.id, set.origin, set.inUse])).toEqual([
      [id, 'learned', true],
      [DEFAULT_RULES.parameterSetId, 'published', false],
    ])
  })

  test('twice changes nothing', async () => {
    const { db: from } = await trained()
    const document = await exported(from)
    const db = await fresh()
    const learner = await seed(db)
    await importLearner(db, learner.id, document, daysLater(20))
    const adoptions = await readAdoptions(db.sql.read, learner.id)
    await importLearner(db, learner.id, document, daysLater(21))
    expect(await readAdoptions(db.sql.read, learner.id)).toEqual(adoptions)
    expect(adoptions).toHaveLength(2)
  })
})

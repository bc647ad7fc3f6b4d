import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { chanceFrom } from '#core/chance.ts'
import { settingsOf } from '#core/learner/learner.ts'
import { GRADES, type Instant } from '#core/review/entry.ts'
import { DEFAULT_RULES } from '#core/review/rules.ts'
import { DAY, HOUR, MINUTE, studyDayOf } from '#core/review/study-day.ts'
import type { Database } from '../db.ts'
import { importLearner } from '../export/import.ts'
import { readLearner, saveGoal, saveSettings } from '../learner/learner.ts'
import { ensureParameterSet } from '../learner/parameter-set.ts'
import { loadContent } from '../question/load-content.ts'
import { handIn } from '../quiz/hand-in.ts'
import { readResult } from '../quiz/read-result.ts'
import { recordEvents } from '../quiz/record-events.ts'
import { startAttempt } from '../quiz/start.ts'
import { takeBackReviews } from '../quiz/take-back.ts'
import { drinks } from '../testing/content.ts'
import { databases } from '../testing/databases.ts'
import { exported } from '../testing/exported.ts'
import { answered, EXAM, PRACTICE } from '../testing/quiz.ts'
import { OTHER_WEIGHTS } from '../testing/simulated.ts'
import { cardOf, MONDAY, seed, submission } from '../testing/study.ts'
import { adopt } from './adoption/adopt.ts'
import { refold } from './adoption/refold.ts'
import { keepRevision, resetCard, resumeCard, suspendCard } from './card.ts'
import { readQueue } from './queue.ts'
import { rebuildMemories } from './rebuild.ts'
import { recordReview } from './record.ts'
import { undoReview } from './undo.ts'

const QUESTIONS = 12
const STEPS = 120
const SEEDS = [1, 2, 3]
const OTHER = { parameterSetId: '5f0e3f4e-0000-4000-8000-00000000000a', weights: OTHER_WEIGHTS }

/** Does what a learner can do, at random but always the same, and lets the clock go on. */
async function live(db: Database, chanceSeed: number, steps: number): Promise<Instant> {
  const chance = chanceFrom(chanceSeed)
  const pick = <const T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)] as T
  const reviews: string[] = []
  const attempts: string[] = []
  const loading: Promise<void>[] = []
  let now = MONDAY

  const anyCard = async () => {
    const question = `q-${Math.floor(chance() * QUESTIONS)}`
    const scenario = Number(question.slice(2)) % 4 === 0
    return cardOf(db, question, scenario && chance() < 0.3 ? 'early' : 'main')
  }
  const answer = async (agoMs: number) => {
    const learner = await readLearner(db)
    const card = await anyCard()
    const placedDays = chance() < 0.5 ? Math.ceil(chance() * 40) : pick([null, 1, 36_500])
    const review = { ...submission(card, pick(GRADES)), agoMs, placedDays }
    let result = await recordReview(db, learner, review, now)
    // A refold goes on beside it.
    while (result.tag === 'overtaken')
      result = await recordReview(db, learner, { ...review, version: result.version }, now)
    reviews.push(review.id)
  }
  const ways = {
    answer: () => answer(0),
    answerAgain: () => answer(0),
    answerNext: async () => {
      const learner = await readLearner(db)
      const [item] = (await readQueue(db, learner, now, 5, [])).items
      if (item === undefined) return
      const grade = pick(GRADES)
      const { days, placed } = item.outcomes[grade]
      const card = await db.card.findUniqueOrThrow({ where: { id: item.cardId } })
      const review = {
        ...submission({ ...card, memory: { phase: 'new' } }, grade),
        placedDays: placed ? days : null,
      }
      if ((await recordReview(db, learner, review, now)).tag === 'recorded') reviews.push(review.id)
    },
    answerLate: () => answer(Math.floor(chance() * 9 * DAY)),
    undo: async () => {
      // The newest has an image of the memory before it; an older one is folded out.
      const id = reviews.at(chance() < 0.7 ? -1 : Math.floor(chance() * reviews.length))
      if (id !== undefined) await undoReview(db, await readLearner(db), id, now)
    },
    reset: async () =>
      resetCard(db, await readLearner(db), (await anyCard()).id, now - (chance() < 0.3 ? DAY : 0)),
    suspend: async () => suspendCard(db, await readLearner(db), (await anyCard()).id, now),
    resume: async () => resumeCard(db, await readLearner(db), (await anyCard()).id),
    keep: async () => keepRevision(db, await readLearner(db), (await anyCard()).id),
    adopt: async () => {
      const parameterSetId = pick([OTHER.parameterSetId, DEFAULT_RULES.parameterSetId])
      await adopt(db, await readLearner(db), { id: randomUUID(), parameterSetId }, now)
      if (chance() < 0.5) loading.push(refold(db))
    },
    settle: async () => {
      const learner = await readLearner(db)
      await saveSettings(db, learner.id, {
        ...settingsOf(learner),
        desiredRetention: pick([0.8, 0.9, 0.95]),
        timeZone: pick(['Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati']),
        cutoffHour: pick([4, 0, 23]),
        easyDays: pick([[], [0, 6], [0, 1, 2, 3, 4, 5, 6]]),
      })
    },
    plan: async () => {
      const learner = await readLearner(db)
      const day = studyDayOf(now, learner.clock) + Math.floor(chance() * 9)
      await saveGoal(db, learner.id, chance() < 0.3 ? null : { day, minutesPerDay: pick([5, 30, 480]) })
    },
    begin: async () => {
      const id = randomUUID()
      const plan = { ...pick([EXAM, PRACTICE]), length: 4, seed: id }
      const made = await startAttempt(db, await readLearner(db), { id, plan }, now)
      if (made.tag === 'started') attempts.push(id)
    },
    quiz: async () => {
      const id = attempts.at(-1)
      if (id === undefined) return
      const confidence = pick(['guessing', 'certain'])
      const given = { choice: pick(['tea', 'coffee']), reasons: ['a'], confidence }
      const events = [answered(Math.floor(chance() * 4), given)]
      // Refused where the attempt has fewer places.
      await recordEvents(db, await readLearner(db), id, events, now)
    },
    handIn: async () => {
      const id = attempts.at(-1)
      if (id === undefined) return
      const learner = await readLearner(db)
      await handIn(db, learner, id, 0, now)
      await readResult(db, learner, id, now)
    },
    takeBack: async () => {
      const id = attempts.at(0)
      if (id !== undefined && chance() < 0.5) await takeBackReviews(db, await readLearner(db), id, now)
    },
    load: async () => {
      const pack = drinks(QUESTIONS)
      const value = String(Math.ceil(chance() * 5))
      const facts = pack.facts.map((fact) => ({ ...fact, value, shown: `${value} litres` }))
      await loadContent(db, [{ ...pack, facts }], `load ${now}`, now)
    },
  }
  const names = Object.keys(ways) as (keyof typeof ways)[]
  for (let step = 0; step < steps; step++) {
    await ways[pick(names)]()
    now += Math.floor(chance() * pick([MINUTE, HOUR, 3 * DAY]))
  }
  await Promise.all(loading)
  return now
}

const learned = async (db: Database) => {
  const { id: learnerId } = await readLearner(db)
  await db.sql.transaction((sql) => ensureParameterSet(sql, OTHER))
  const { parameterSetId } = OTHER
  const at = new Date(MONDAY)
  await db.training.create({
    data: {
      id: parameterSetId,
      learnerId,
      at,
      finishedAt: at,
      reviews: 99,
      parameterSetId,
      body: { tag: 'better' },
    },
  })
}

describe.each(databases)('whatever a learner does on $name', ({ fresh }) => {
  test.each(SEEDS)(
    'the memories are what the log leads to, seed %i',
    async (chanceSeed) => {
      const [home, phone] = [await fresh(), await fresh()]
      for (const db of [home, phone]) {
        await seed(db, QUESTIONS)
        await learned(db)
      }
      await live(home, chanceSeed, STEPS)
      const now = await live(phone, chanceSeed + 100, STEPS / 2)
      const result = await importLearner(phone, (await readLearner(phone)).id, await exported(home), now)
      expect(result.tag).toBe('imported')
      await live(phone, chanceSeed + 200, STEPS / 2)
      for (const db of [home, phone]) {
        await refold(db)
        const { cards, differences } = await rebuildMemories(db, false)
        expect(differences).toEqual([])
        expect(cards).toBeGreaterThan(8)
      }
    },
    120_000,
  )
})

import { type Goal, type Learner, newLearner, type Settings, type Weekday } from '#core/learner/learner.ts'
import type { Database } from '../db.ts'
import { dealCards } from '../question/deal-cards.ts'
import { NOW, type Sql } from '../sql.ts'
import { transact, transactSql } from '../transact.ts'
import { ensureParameterSet, weightsOf } from './parameter-set.ts'

/** In local mode there is one learner; two processes that make it at once must make the same. */
export const LOCAL_LEARNER = '00000000-0000-4000-8000-000000000001'

/**
 * The one learner of local mode, made on first use with a card for every question.
 * Every answer reads it, so it goes through SQL.
 */
export async function readLearner(db: Database): Promise<Learner> {
  return (await find(db)) ?? (await make(db))
}

export async function saveSettings(db: Database, learnerId: string, settings: Settings): Promise<void> {
  const data = { ...settings, easyDays: settings.easyDays.join('') }
  await transact(db, (rows) => rows.learner.update({ where: { id: learnerId }, data }))
}

/** With null no interview is coming any more. */
export async function saveGoal(db: Database, learnerId: string, goal: Goal | null): Promise<void> {
  const data = { interviewDay: goal?.day ?? null, minutesPerDay: goal?.minutesPerDay ?? null }
  await transact(db, (rows) => rows.learner.update({ where: { id: learnerId }, data }))
}

type LearnerRow = Omit<Settings, 'shortcuts' | 'balanceLoad' | 'easyDays'> & {
  readonly id: string
  /** 0 or 1 in SQLite. */
  readonly shortcuts: boolean | number
  readonly balanceLoad: boolean | number
  readonly easyDays: string
  readonly interviewDay: number | null
  readonly minutesPerDay: number | null
  readonly parameterSetId: string
  readonly weights: string
}

async function find(db: Database): Promise<Learner | null> {
  const [row] = await db.sql.read.all<LearnerRow>(
    `SELECT l."id", l."timeZone", l."cutoffHour", l."newPerDay", l."reviewsPerDay", l."shortcuts",
       l."examTime", l."balanceLoad", l."easyDays", l."interviewDay", l."minutesPerDay",
       l."desiredRetention", l."parameterSetId", p."weights"
     FROM "Learner" l JOIN "ParameterSet" p ON p."id" = l."parameterSetId" WHERE l."id" = ?`,
    [LOCAL_LEARNER],
  )
  if (row === undefined) return null
  const { id, timeZone, cutoffHour, newPerDay, reviewsPerDay, parameterSetId, desiredRetention } = row
  const { examTime, interviewDay, minutesPerDay } = row
  return {
    id,
    clock: { timeZone, cutoffHour },
    newPerDay,
    reviewsPerDay,
    shortcuts: Boolean(row.shortcuts),
    examTime,
    balanceLoad: Boolean(row.balanceLoad),
    easyDays: [...row.easyDays].map((digit) => Number(digit) as Weekday),
    goal: interviewDay === null || minutesPerDay === null ? null : { day: interviewDay, minutesPerDay },
    rules: { parameterSetId, weights: weightsOf(row.weights), desiredRetention },
  }
}

async function make(db: Database): Promise<Learner> {
  const learner = newLearner(LOCAL_LEARNER, Intl.DateTimeFormat().resolvedOptions().timeZone)
  await transactSql(db, async (sql) => {
    await insertLearner(sql, learner)
    // Two requests, or two processes, may find no learner at once.
    const [{ cards } = { cards: 0 }] = await sql.all<{ readonly cards: number }>(
      'SELECT CAST(count(*) AS INTEGER) AS "cards" FROM "Card" WHERE "learnerId" = ?',
      [learner.id],
    )
    if (cards === 0) await dealCards(sql, learner.id)
  })
  const made = await find(db)
  if (made === null) throw new Error('The learner could not be made.')
  return made
}

async function insertLearner(sql: Sql, learner: Learner): Promise<void> {
  const { id, clock, newPerDay, reviewsPerDay, rules } = learner
  await ensureParameterSet(sql, rules)
  await sql.run(
    `INSERT INTO "Learner" ("id", "createdAt", "timeZone", "cutoffHour", "newPerDay", "reviewsPerDay", "shortcuts",
       "desiredRetention", "parameterSetId")
     VALUES (?, ${NOW[sql.provider]}, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    [
      id,
      clock.timeZone,
      clock.cutoffHour,
      newPerDay,
      reviewsPerDay,
      Number(learner.shortcuts),
      rules.desiredRetention,
      rules.parameterSetId,
    ],
  )
}

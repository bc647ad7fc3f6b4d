import type { Goal, Learner } from '#core/learner/learner.ts'
import type { Instant, StudyDay } from '#core/review/entry.ts'
import { makePlan } from '#core/review/plan/make-plan.ts'
import type { DayPlan } from '#core/review/plan/plan.ts'
import { studyDayOf } from '#core/review/study-day.ts'
import type { Database } from '../../db.ts'
import { instantText, type Sql } from '../../sql.ts'
import { transactSql } from '../../transact.ts'
import { writeRows } from '../../write-rows.ts'
import { forgetPlans } from './forget.ts'
import { readPlanInput } from './plan-input.ts'

/**
 * The plan of the study day, made when it is first asked for and when the goal is another since; null where no
 * interview is coming. Of two that are made at once the first to be written is everybody's.
 */
export async function readPlan(db: Database, learner: Learner, now: Instant): Promise<DayPlan | null> {
  const { goal, id: learnerId } = learner
  const today = studyDayOf(now, learner.clock)
  if (goal === null || today > goal.day) return null
  const known = await find(db.sql.read, learnerId, today, goal)
  if (known !== null) return known

  const input = await readPlanInput(db.sql.read, { ...learner, goal }, today, now)
  const made = makePlan(input)
  return transactSql(db, async (sql) => {
    // One after the other: on SQLite they are anyway. Answers are not held up.
    if (sql.provider === 'postgres') {
      await sql.all('SELECT 1 FROM "Learner" WHERE "id" = ? FOR NO KEY UPDATE', [learnerId])
    }
    const first = await find(sql, learnerId, today, goal)
    if (first !== null) return first
    const day = { learnerId, studyDay: today }
    // Nobody asks for that of a day that is over.
    await forgetPlans(sql, learnerId)
    await writeRows(sql, 'PlanDay', [{ ...day, madeAt: instantText(now), body: JSON.stringify(made.plan) }])
    await writeRows(
      sql,
      'PlannedCard',
      made.cardIds.map((cardId, place) => ({ ...day, place, cardId })),
    )
    return made.plan
  })
}

async function find(sql: Sql, learnerId: string, today: StudyDay, goal: Goal): Promise<DayPlan | null> {
  const [row] = await sql.all<{ readonly body: string }>(
    'SELECT "body" FROM "PlanDay" WHERE "learnerId" = ? AND "studyDay" = ?',
    [learnerId, today],
  )
  if (row === undefined) return null
  const plan: DayPlan = JSON.parse(row.body)
  const { day, minutesPerDay } = plan.goal
  return day === goal.day && minutesPerDay === goal.minutesPerDay ? plan : null
}

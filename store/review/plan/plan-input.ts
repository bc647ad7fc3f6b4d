import type { Goal, Learner } from '#core/learner/learner.ts'
import type { Instant, Memory, StudyDay } from '#core/review/entry.ts'
import type { PlanCard } from '#core/review/plan/choose.ts'
import type { AxisSize } from '#core/review/plan/forecast.ts'
import { habitsOf } from '#core/review/plan/habits.ts'
import { mostFresh, type PlanInput } from '#core/review/plan/make-plan.ts'
import { byAxis } from '#core/review/queue.ts'
import type { Sql } from '../../sql.ts'
import { findMet, findUrgent } from '../candidates.ts'
import { readAnswerHabits } from './answer-habits.ts'

/** What a plan is made from. Of new cards only as many as the way can hold are read. */
export async function readPlanInput(
  sql: Sql,
  learner: Learner & { readonly goal: Goal },
  today: StudyDay,
  now: Instant,
): Promise<PlanInput> {
  const { id: learnerId, goal, rules } = learner
  const [rows, sizes, seen, met] = await Promise.all([
    readAnswerHabits(sql, learnerId, today - LAST_DAYS, today),
    readAxisSizes(sql, learnerId),
    readSeen(sql, learnerId),
    findMet(sql, learnerId, today),
  ])
  const habits = habitsOf(rows)
  const fresh = await readFresh(sql, learnerId, sizes, mostFresh(goal, today, habits))
  const search = { learnerId, now, studyDay: today, limit: MOST_CHANGED, held: [] }
  const { learning, changed } = await findUrgent(sql, search)
  const before = [...learning, ...changed].filter(({ memory }) => memory.lastReviewedAt <= now)
  return {
    ...{ goal, today, rules, habits, axes: sizes },
    cards: [...seen, ...fresh],
    met: new Set([...met, ...before].map(({ questionId }) => questionId)),
    answersTaken: met.length + before.length,
  }
}

const LAST_DAYS = 30
const MOST_CHANGED = 50

async function readAxisSizes(sql: Sql, learnerId: string): Promise<readonly AxisSize[]> {
  return sql.all<AxisSize>(
    `SELECT "axis", CAST(count(*) AS INTEGER) AS "cards" FROM "Card"
     WHERE "learnerId" = ? AND "active" = TRUE GROUP BY "axis" ORDER BY "axis"`,
    [learnerId],
  )
}

type SeenRow = Omit<PlanCard, 'seen'> & { readonly memory: string }

async function readSeen(sql: Sql, learnerId: string): Promise<readonly PlanCard[]> {
  const rows = await sql.all<SeenRow>(
    `SELECT "id" AS "cardId", "questionId", "axis", "memory" FROM "Card"
     WHERE "learnerId" = ? AND "active" = TRUE AND "phase" IN ('learning', 'review', 'relearning')
     ORDER BY "questionId", "part"`,
    [learnerId],
  )
  return rows.map(({ memory, ...card }) => ({ ...card, seen: strengthOf(JSON.parse(memory)) }))
}

const strengthOf = (memory: Memory): PlanCard['seen'] =>
  memory.phase === 'new'
    ? null
    : {
        stability: memory.stability,
        difficulty: memory.difficulty,
        lastStudyDay: memory.lastStudyDay,
      }

async function readFresh(
  sql: Sql,
  learnerId: string,
  sizes: readonly AxisSize[],
  most: number,
): Promise<readonly PlanCard[]> {
  const found = await Promise.all(
    sizes.map(({ axis }) =>
      sql.all<Omit<PlanCard, 'seen'> & { readonly position: number }>(
        `SELECT "id" AS "cardId", "questionId", "axis", "position" FROM "Card"
         WHERE "learnerId" = ? AND "active" = TRUE AND "phase" = 'new' AND "axis" = ?
         ORDER BY "position", "questionId" LIMIT ${most}`,
        [learnerId, axis],
      ),
    ),
  )
  return byAxis(found.flat())
    .slice(0, most)
    .map(({ cardId, questionId, axis }) => ({ cardId, questionId, axis, seen: null }))
}

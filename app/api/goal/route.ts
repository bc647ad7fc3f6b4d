import { z } from 'zod'
import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { readChecked } from '#app/api/checked.ts'
import { checkGoal, dayText } from '#core/learner/goal.ts'
import type { Learner } from '#core/learner/learner.ts'
import { studyDayOf } from '#core/review/study-day.ts'
import { database } from '#store/db.ts'
import { readLearner, saveGoal } from '#store/learner/learner.ts'

export const dynamic = 'force-dynamic'

const given = z.object({ day: z.string().max(20), minutesPerDay: z.number() })

/** The interview that is planned for; null where none is. */
export const GET = guarded(async () => Response.json(goalOf(await readLearner(await database()))))

export const PUT = guarded(async (request) => {
  const body = await readChecked(request, given)
  if (body.tag === 'refused') return body.response
  const db = await database()
  const learner = await readLearner(db)
  const checked = checkGoal(body.value, studyDayOf(Date.now(), learner.clock))
  if (!checked.ok) {
    const [problem] = checked.problems
    return refuse(422, problem?.message ?? 'Not valid.', problem?.field)
  }
  await saveGoal(db, learner.id, checked.goal)
  return Response.json(goalOf({ goal: checked.goal }))
})

/** Twice is once. */
export const DELETE = guarded(async () => {
  const db = await database()
  await saveGoal(db, (await readLearner(db)).id, null)
  return Response.json(null)
})

const goalOf = ({ goal }: Pick<Learner, 'goal'>) =>
  goal === null ? null : { day: dayText(goal.day), minutesPerDay: goal.minutesPerDay }

import { readForm, seeOther } from '#app/_server/form.ts'
import { guarded } from '#app/_server/guard.ts'
import { checkGoal } from '#core/learner/goal.ts'
import { studyDayOf } from '#core/review/study-day.ts'
import { database } from '#store/db.ts'
import { readLearner, saveGoal } from '#store/learner/learner.ts'

export const dynamic = 'force-dynamic'

/** The form of /plan, which needs no script: sets the goal or clears it, and goes back to the page, with what was entered where it is wrong. */
export const POST = guarded(async (request) => {
  const form = await readForm(request)
  if (form.kind === 'refused') return form.response
  const { fields } = form
  const db = await database()
  const learner = await readLearner(db)
  if (fields.has('clear')) {
    await saveGoal(db, learner.id, null)
    return seeOther('/plan')
  }
  const [day, minutes] = [fields.get('day') ?? '', fields.get('minutesPerDay') ?? '']
  const given = { day, minutesPerDay: minutes.trim() === '' ? Number.NaN : Number(minutes) }
  const checked = checkGoal(given, studyDayOf(Date.now(), learner.clock))
  if (!checked.ok) return seeOther(`/plan?${new URLSearchParams({ day, minutesPerDay: minutes })}`)
  await saveGoal(db, learner.id, checked.goal)
  return seeOther('/plan')
})

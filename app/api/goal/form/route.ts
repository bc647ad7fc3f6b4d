import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { checkGoal } from '#core/learner/goal.ts'
import { studyDayOf } from '#core/review/study-day.ts'
import { database } from '#store/db.ts'
import { readLearner, saveGoal } from '#store/learner/learner.ts'

export const dynamic = 'force-dynamic'

/** The form of /plan, which needs no script: sets the goal or clears it, and goes back to the page, with what was entered where it is wrong. */
export const POST = guarded(async (request) => {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return refuse(415, 'Send a form.')
  if (Number(request.headers.get('content-length') ?? MOST_BYTES) >= MOST_BYTES) {
    return refuse(413, `The form is larger than ${MOST_BYTES} bytes.`)
  }
  const form = new URLSearchParams(await request.text())
  const db = await database()
  const learner = await readLearner(db)
  if (form.has('clear')) {
    await saveGoal(db, learner.id, null)
    return seeOther('/plan')
  }
  const [day, minutes] = [form.get('day') ?? '', form.get('minutesPerDay') ?? '']
  const given = { day, minutesPerDay: minutes.trim() === '' ? Number.NaN : Number(minutes) }
  const checked = checkGoal(given, studyDayOf(Date.now(), learner.clock))
  if (!checked.ok) return seeOther(`/plan?${new URLSearchParams({ day, minutesPerDay: minutes })}`)
  await saveGoal(db, learner.id, checked.goal)
  return seeOther('/plan')
})

const MOST_BYTES = 1000

const seeOther = (location: string): Response => new Response(null, { status: 303, headers: { location } })

import { z } from 'zod'
import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { readChecked } from '#app/api/checked.ts'
import { checkSettings, settingsOf } from '#core/learner/learner.ts'
import { database } from '#store/db.ts'
import { readLearner, saveSettings } from '#store/learner/learner.ts'

export const dynamic = 'force-dynamic'

export const GET = guarded(async () => Response.json(settingsOf(await readLearner(await database()))))

/** All of them at once. */
export const PUT = guarded(async (request) => {
  const body = await readChecked(request, z.record(z.string(), z.unknown()))
  if (body.tag === 'refused') return body.response
  const checked = checkSettings(body.value)
  if (!checked.ok) {
    const [problem] = checked.problems
    return refuse(422, problem?.message ?? 'Not valid.', problem?.field)
  }
  const db = await database()
  const { id } = await readLearner(db)
  await saveSettings(db, id, checked.settings)
  return Response.json(checked.settings)
})

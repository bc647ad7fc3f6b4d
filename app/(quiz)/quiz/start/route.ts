import { readForm, seeOther } from '#app/_server/form.ts'
import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { check, id } from '#app/api/checked.ts'
import { draw } from '#core/quiz/draw.ts'
import { linkOf } from '#core/quiz/link.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { readLivePacks } from '#store/question/packs.ts'
import { readCandidates } from '#store/quiz/candidates.ts'
import { startAttempt } from '#store/quiz/start.ts'
import { askedPlan } from '../asked-plan.ts'
import { searchOf } from '../search.ts'
import { withoutSeed } from '../setup/fits.ts'
import { withMinutes } from '../with-minutes.ts'

export const dynamic = 'force-dynamic'

/** A plain form starts a quiz here, and is sent on to it; where nothing fits, back to what was picked. */
export const POST = guarded(async (request) => {
  const form = await readForm(request)
  if (form.kind === 'refused') return form.response
  const attemptId = check(form.fields.get('id'), id)
  if (attemptId.tag === 'refused') return refuse(422, 'id: a UUID, made by whoever starts the quiz.', 'id')
  const now = Date.now()
  const db = await database()
  const learner = await readLearner(db)
  const packs = await readLivePacks(db.sql.read)
  const seed = attemptId.value.slice(0, 8)
  const { plan, content } = askedPlan(searchOf(form.fields), packs, seed)
  const fits = draw(await readCandidates(db.sql.read, learner, plan, now), plan).length
  const started = await startAttempt(db, learner, { id: attemptId.value, plan: withMinutes(plan, fits) }, now)
  switch (started.tag) {
    case 'started':
      return seeOther(`/quiz/${started.id}`)
    case 'nothing-fits':
      return seeOther(`/quiz?${form.fields.has('seed') ? linkOf(plan, content ?? '') : withoutSeed(plan)}`)
    case 'taken':
      return refuse(409, 'There is an attempt of this id already.', 'id')
  }
})

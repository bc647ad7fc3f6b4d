import { readForm, seeOther } from '#app/_server/form.ts'
import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { check, id } from '#app/api/checked.ts'
import { type Database, database } from '#store/db.ts'
import { listInterviews } from '#store/interview/list-interviews.ts'
import { startInterview } from '#store/interview/start.ts'
import { readLearner } from '#store/learner/learner.ts'
import { readLivePacks } from '#store/question/packs.ts'
import { queryOf, wantedPlan } from '../setup/wanted-plan.ts'

export const dynamic = 'force-dynamic'

/** A plain form sets an interview up here, and is sent on to it; where nothing fits, back to what was picked. */
export const POST = guarded(async (request) => {
  const form = await readForm(request)
  if (form.kind === 'refused') return form.response
  const interviewId = check(form.fields.get('id'), id)
  if (interviewId.tag === 'refused')
    return refuse(422, 'id: a UUID, made by whoever starts the interview.', 'id')
  const db = await database()
  const wanted = wantedPlan(form.fields, await readLivePacks(db.sql.read), null)
  if (wanted === null) return seeOther('/interview')
  const learner = await readLearner(db)
  const unbegun = await findUnbegun(db, learner.id, queryOf(wanted).toString())
  if (unbegun !== null) return seeOther(`/interview/${unbegun}`)
  const plan = { ...wanted, company: 'alone' as const, seed: interviewId.value.slice(0, 8) }
  const started = await startInterview(db, learner, { id: interviewId.value, plan, room: null }, Date.now())
  switch (started.tag) {
    case 'started':
      return seeOther(`/interview/${started.id}`)
    case 'nothing-fits':
      return seeOther(`/interview?${queryOf(wanted)}&nothing-fits=`)
    case 'taken':
      return refuse(409, 'There is an interview of this id already: go back and set it up again.', 'id')
  }
})

/** One like it that was set up and left before it began: nothing of it was seen, so it is as good as another. */
const findUnbegun = async (db: Database, learnerId: string, query: string): Promise<string | null> => {
  const { interviews } = await listInterviews(db, learnerId, { over: false }, MOST)
  const found = interviews.find(
    ({ plan, lastSeq }) => plan.company === 'alone' && lastSeq === 0 && queryOf(plan).toString() === query,
  )
  return found?.id ?? null
}

const MOST = 20

import { readForm, seeOther } from '#app/_server/form.ts'
import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { check, id } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { deleteRecording } from '#store/interview/recordings.ts'
import { readLearner } from '#store/learner/learner.ts'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** What `DELETE /api/interviews/ID/recordings/REC` does, for a plain form. */
export const POST = guarded<Context>(async (request, { params }) => {
  const form = await readForm(request)
  if (form.kind === 'refused') return form.response
  const interviewId = check((await params).id, id)
  const recording = check(form.fields.get('recording'), id)
  if (interviewId.tag === 'refused' || recording.tag === 'refused')
    return refuse(404, 'There is no such recording: load the page again to see those there are.')
  const db = await database()
  const { id: learnerId } = await readLearner(db)
  const known = await deleteRecording(db, learnerId, interviewId.value, recording.value, Date.now())
  return known
    ? seeOther(`/interview/${interviewId.value}#rounds`)
    : refuse(404, 'There is no such recording: load the page again to see those there are.')
})

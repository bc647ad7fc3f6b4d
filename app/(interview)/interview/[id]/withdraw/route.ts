import { readForm, seeOther } from '#app/_server/form.ts'
import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { check, id } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { revokePass } from '#store/room/share.ts'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** What `DELETE /api/interviews/ID/passes/PASSID` does, for a plain form. */
export const POST = guarded<Context>(async (request, { params }) => {
  const form = await readForm(request)
  if (form.kind === 'refused') return form.response
  const interviewId = check((await params).id, id)
  const pass = check(form.fields.get('pass'), id)
  if (interviewId.tag === 'refused' || pass.tag === 'refused')
    return refuse(404, 'There is no such link: load the page again to see those there are.')
  const db = await database()
  const known = await revokePass(db, await readLearner(db), interviewId.value, pass.value, Date.now())
  return known
    ? seeOther(`/interview/${interviewId.value}#share`)
    : refuse(404, 'There is no such link: load the page again to see those there are.')
})

import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { check, id } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { revokePass } from '#store/room/share.ts'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly id: string; readonly pass: string }> }

/** Withdraws a link for good. */
export const DELETE = guarded<Context>(async (_request, { params }) => {
  const given = await params
  const [interviewId, passId] = [check(given.id, id), check(given.pass, id)]
  const unknown = () => refuse(404, 'There is no such link: load the page again to see those there are.')
  if (interviewId.tag === 'refused' || passId.tag === 'refused') return unknown()
  const db = await database()
  const learner = await readLearner(db)
  const revoked = await revokePass(db, learner, interviewId.value, passId.value, Date.now())
  return revoked ? Response.json({ id: passId.value }) : unknown()
})

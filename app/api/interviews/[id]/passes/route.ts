import { z } from 'zod'
import { guarded } from '#app/_server/guard.ts'
import { reachableHosts } from '#app/_server/reachable.ts'
import { refuse } from '#app/_server/refusal.ts'
import { check, id, readChecked, text } from '#app/api/checked.ts'
import { PASS_ROLES } from '#core/interview/pass.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { listPasses } from '#store/room/list-passes.ts'
import { share } from '#store/room/share.ts'
import { type InterviewContext, unknownInterview } from '../../unknown.ts'

export const dynamic = 'force-dynamic'

const pass = z.strictObject({ id, role: z.enum(PASS_ROLES), label: text(100) })

/** To whom this interview was opened: `ListedPass`es, the newest first. */
export const GET = guarded<InterviewContext>(async (_request, { params }) => {
  const interviewId = check((await params).id, id)
  if (interviewId.tag === 'refused') return unknownInterview()
  const db = await database()
  return Response.json(await listPasses(db, await readLearner(db), interviewId.value))
})

/** Opens an interview that is over to a reader or a rater: 201 `{path, hosts, expiresAt}`. Nobody can tell the link again. */
export const POST = guarded<InterviewContext>(async (request, { params }) => {
  const interviewId = check((await params).id, id)
  if (interviewId.tag === 'refused') return unknownInterview()
  const body = await readChecked(request, pass)
  if (body.tag === 'refused') return body.response
  const db = await database()
  const shared = await share(db, await readLearner(db), interviewId.value, body.value, Date.now())
  switch (shared.tag) {
    case 'shared': {
      const { token, expiresAt } = shared
      const headers = { 'cache-control': 'no-store' }
      return Response.json(
        { path: `/room/${token}`, hosts: reachableHosts(), expiresAt },
        { status: 201, headers },
      )
    }
    case 'unknown-interview':
      return unknownInterview()
    case 'not-over':
      return refuse(409, 'An interview is shared once it is over: end it first.')
    case 'taken':
      return refuse(422, 'id: there is a link of this id, or it was withdrawn: make a new one', 'id')
  }
})

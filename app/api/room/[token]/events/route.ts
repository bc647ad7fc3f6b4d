import { refuse } from '#app/_server/refusal.ts'
import { check, id, readChecked } from '#app/api/checked.ts'
import { deeds } from '#app/api/interviews/deeds.ts'
import { appendEvents } from '#store/interview/append.ts'
import { readInterviewRow } from '#store/interview/interview-rows.ts'
import { viewFrom } from '#store/room/read-room.ts'
import { seated } from '../../enter.ts'
import { UNKEPT } from '../../refused.ts'

export const dynamic = 'force-dynamic'

/**
 * What was done in one of the room's interviews, which the address names: `?interview=ID`. So what arrives late is not done in the
 * round that has begun meanwhile. 200 `{view}`; 409 `{error, view, index}`, where those before the index are written.
 */
export const POST = seated(async (request, { db, pass, now }) => {
  const interviewId = check(new URL(request.url).searchParams.get('interview'), id)
  if (interviewId.tag === 'refused')
    return refuse(422, 'interview: name the interview it was done in, as ?interview=ID', 'interview')
  const body = await readChecked(request, deeds)
  if (body.tag === 'refused') return body.response
  const row = await readInterviewRow(db.sql.read, pass.learnerId, interviewId.value)
  if (row?.roomId !== pass.roomId)
    return refuse(409, 'There is no such interview in this room: load the page again.')
  const by = pass.seat === row.candidateSeat ? 'candidate' : 'interviewer'
  const appended = await appendEvents(db, pass.learnerId, row.id, by, body.value, now)
  switch (appended.tag) {
    case 'appended':
      return Response.json({ view: viewFrom(appended.interview, pass.seat, now) }, { headers: UNKEPT })
    case 'refused': {
      const { why, index, interview } = appended
      const view = viewFrom(interview, pass.seat, now)
      return Response.json({ error: why, view, index }, { status: 409, headers: UNKEPT })
    }
    case 'taken':
      return refuse(422, `${appended.index}.id: there is another event of this id`, `${appended.index}.id`)
    case 'unknown-interview':
      return refuse(409, 'There is no such interview in this room: load the page again.')
  }
})

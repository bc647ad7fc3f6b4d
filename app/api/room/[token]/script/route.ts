import type { InterviewerScript } from '#core/interview/view.ts'
import { readRoom } from '#store/room/read-room.ts'
import { seated } from '../../enter.ts'
import { refusedPass, UNKEPT } from '../../refused.ts'

export const dynamic = 'force-dynamic'

/** All that may be asked in the latest interview, key included: for the interviewer alone. */
export const GET = seated(async (_request, { db, pass }) => {
  const { row, script } = (await readRoom(db, pass)).interview
  if (pass.seat === row.candidateSeat) return refusedPass('other-role')
  const { plan, choices, rounds } = script
  const whole: InterviewerScript = { plan, choices, rounds }
  return Response.json({ interviewId: row.id, ...whole }, { headers: UNKEPT })
})

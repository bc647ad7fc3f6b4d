import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { check, id, readChecked } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { recordEvents } from '#store/quiz/record-events.ts'
import { events } from '../../events.ts'
import { type AttemptContext, unknownAttempt } from '../../unknown.ts'

export const dynamic = 'force-dynamic'

/** Writes a list of events, the oldest first. 200 means that they are on disk; `late` ones do not count. */
export const POST = guarded<AttemptContext>(async (request, { params }) => {
  const attemptId = check((await params).id, id)
  if (attemptId.tag === 'refused') return unknownAttempt()
  const body = await readChecked(request, events)
  if (body.tag === 'refused') return body.response
  const db = await database()
  const result = await recordEvents(db, await readLearner(db), attemptId.value, body.value, Date.now())
  switch (result.tag) {
    case 'recorded':
      return Response.json({ recorded: result.recorded, late: result.late })
    case 'unknown-attempt':
      return unknownAttempt()
    case 'invalid': {
      const field = `${result.index}.${result.field}`
      return refuse(422, `${field}: ${WRONG[result.field]}`, field)
    }
  }
})

const WRONG = {
  place: 'the attempt has no such place',
  id: 'another attempt has an event of this id: make a new one',
} as const

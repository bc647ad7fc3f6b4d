import { z } from 'zod'
import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { id, readChecked, text } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { flagQuestion } from '#store/question/flag.ts'

export const dynamic = 'force-dynamic'

const flag = z.strictObject({
  id,
  questionId: text(200),
  part: text(200),
  revision: z.int().min(0),
  note: text(5000),
})

/** "This answer is wrong": 200 also when the note was sent before. */
export const POST = guarded(async (request) => {
  const body = await readChecked(request, flag)
  if (body.tag === 'refused') return body.response
  const db = await database()
  const learner = await readLearner(db)
  const result = await flagQuestion(db, learner.id, body.value, Date.now())
  return result === 'flagged'
    ? Response.json({ id: body.value.id })
    : refuse(404, 'There is no such question.', 'questionId')
})

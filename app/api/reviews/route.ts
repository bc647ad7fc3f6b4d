import { guarded } from '#app/_server/guard.ts'
import { readChecked } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { type RecordResult, recordReview, recordReviews } from '#store/review/record.ts'
import { submissions, submitted } from './submission.ts'

export const dynamic = 'force-dynamic'

/** Writes one answer or a list of them. 200 means that it is on disk. */
export const POST = guarded(async (request) => {
  const body = await readChecked(request, submissions)
  if (body.tag === 'refused') return body.response
  const now = Date.now()
  const db = await database()
  const learner = await readLearner(db)
  if ('one' in body.value) {
    return single(await recordReview(db, learner, submitted(body.value.one), now))
  }
  const results = await recordReviews(db, learner, body.value.many.map(submitted), now)
  return Response.json({ results: results.map(listed) })
})

function single(result: RecordResult): Response {
  switch (result.tag) {
    case 'recorded': {
      const { id, memory, version, review } = result
      return Response.json({ id, memory, version, review })
    }
    case 'overtaken': {
      const { memory, version } = result
      const error = 'Another answer to this card came first: send this one again with the version given here.'
      return Response.json({ error, memory, version }, { status: 409 })
    }
    case 'unknown-card':
      return Response.json({ error: 'There is no such card.', field: 'cardId' }, { status: 404 })
  }
}

function listed(result: RecordResult) {
  const { id, tag: status } = result
  return result.tag === 'unknown-card'
    ? { id, status }
    : { id, status, memory: result.memory, version: result.version }
}

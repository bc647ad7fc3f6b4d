import { guarded } from '#app/_server/guard.ts'
import { streamOf } from '#app/_server/stream.ts'
import { database } from '#store/db.ts'
import { deleteRecording, readSound } from '#store/interview/recordings.ts'
import { readLearner } from '#store/learner/learner.ts'
import { rangeOf } from '../../../range.ts'
import { type RecordingContext, recordingIn, unknownRecording } from '../../../recording.ts'

export const dynamic = 'force-dynamic'

/** A spoken answer to play; a part of it where a range is asked for. */
export const GET = guarded<RecordingContext>(async (request, context) => {
  const ids = await recordingIn(context)
  if (ids === null) return unknownRecording()
  const db = await database()
  const sound = await readSound(db, (await readLearner(db)).id, ids.interviewId, ids.recordingId)
  if (sound === null) return unknownRecording()
  const { size } = sound
  const range = rangeOf(request.headers.get('range'), size)
  const headers = { ...HEADERS, 'content-type': sound.type }
  if (range === 'outside')
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } })
  const [first, last] = range ?? [0, size - 1]
  const part = range === null ? {} : { 'content-range': `bytes ${first}-${last}/${size}` }
  return new Response(streamOf(sound.read(first, last)), {
    status: range === null ? 200 : 206,
    headers: { ...headers, ...part, 'content-length': String(last - first + 1) },
  })
})

const HEADERS = {
  'content-disposition': 'inline',
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
  'accept-ranges': 'bytes',
}

/** Deletes it for good. */
export const DELETE = guarded<RecordingContext>(async (_request, context) => {
  const ids = await recordingIn(context)
  if (ids === null) return unknownRecording()
  const { interviewId, recordingId } = ids
  const db = await database()
  const learner = await readLearner(db)
  const deleted = await deleteRecording(db, learner.id, interviewId, recordingId, Date.now())
  return deleted ? new Response(null, { status: 204 }) : unknownRecording()
})

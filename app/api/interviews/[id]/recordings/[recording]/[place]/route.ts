import { readBytes } from '#app/_server/body.ts'
import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'
import { database } from '#store/db.ts'
import { keepPart, type PartKept, SOUND_LIMITS } from '#store/interview/keep-part.ts'
import { readLearner } from '#store/learner/learner.ts'
import { type RecordingContext, recordingIn, unknownRecording } from '../../../../recording.ts'
import { inRoom, unknownInterview } from '../../../../unknown.ts'

export const dynamic = 'force-dynamic'

type Context = RecordingContext & { readonly params: Promise<{ readonly place: string }> }

/** Keeps one part of a spoken answer, in the form that the browser records; the same place again is kept as it was. */
export const PUT = guarded<Context>(async (request, context) => {
  const ids = await recordingIn(context)
  if (ids === null) return unknownRecording()
  const { place } = await context.params
  if (!/^\d{1,4}$/.test(place)) return refuse(422, 'place: a number from 0 to 9999', 'place')
  const type = soundTypeOf(request.headers.get('content-type'))
  if (type === null) return refuse(415, 'Send sound, as audio/webm, audio/mp4 or audio/ogg.')
  const ask = new URL(request.url).searchParams.get('ask') ?? ''
  const sound = await readBytes(request, SOUND_LIMITS.part)
  if (sound === null) return refuse(413, 'A part is larger than 1 MB: send shorter ones.')
  if (sound.byteLength === 0) return refuse(422, 'body: there is no sound in it', 'body')
  const db = await database()
  const part = { ...ids, ask, type, place: Number(place), sound }
  return answerOf(await keepPart(db, (await readLearner(db)).id, part, Date.now()))
})

function answerOf(kept: PartKept): Response {
  switch (kept) {
    case 'kept':
      return new Response(null, { status: 204 })
    case 'unknown-interview':
      return unknownInterview()
    case 'in-room':
      return inRoom()
    case 'unknown-ask':
      return refuse(422, 'ask: the interview asks no such thing', 'ask')
    case 'full':
      return refuse(409, 'The recordings of this interview have reached 60 MB: go on in writing.')
    case 'other':
      return refuse(409, 'There is another recording of this id: make a new one.')
    case 'deleted':
      return refuse(410, 'This recording was deleted: make a new one.')
  }
}

/** As it is sent, if it names one of these; a codec may follow. Nothing is guessed from the bytes. */
function soundTypeOf(type: string | null): string | null {
  const found = /^(audio\/(?:webm|mp4|ogg))(\s*;\s*codecs="?[\w.,+ -]{1,60}"?)?$/i.exec(type ?? '')
  return found === null ? null : found[0]
}

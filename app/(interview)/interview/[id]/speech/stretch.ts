import { freshId } from '#app/(review)/study/outbox-op.ts'
import type { Speech } from '#core/interview/event.ts'
import { speechOf } from '#core/interview/speech.ts'
import { decodeLoudness } from './loudness.ts'
import { closeMicrophone, type NoSound, openMicrophone } from './microphone.ts'
import { record } from './recorder.ts'
import type { SpeechSlot } from './slot.ts'
import { transcribe } from './transcript.ts'
import { onItsWay, uploadsTo } from './uploads.ts'

/** What was spoken from one press to the next, with a recording of its own. */
export type Stretch = {
  readonly recordingId: string
  /** Of its frames, in decibels below full scale. */
  readonly loudness: readonly number[]
  /** Null where the browser wrote nothing down. */
  readonly transcript: string | null
}

/** A stretch that is being spoken. */
export type Speaking = {
  /** Ends it and lets go of the microphone. */
  readonly stop: () => Promise<Stretch>
}

type Heard = Pick<SpeechSlot, 'interviewId' | 'ask'> & {
  /** Words that were heard for certain. */
  readonly onWords: (words: string) => void
  readonly onGuess: (words: string) => void
  /** It goes on without being written down. */
  readonly onNoTranscript: () => void
  /** The microphone was pulled out, or is not allowed any more. */
  readonly onLost: () => void
}

export async function speak({ interviewId, ask, onWords, onGuess, onNoTranscript, onLost }: Heard) {
  const stream = await openMicrophone()
  if (typeof stream === 'string') return stream satisfies NoSound
  const recordingId = freshId()
  const folder = `/api/interviews/${interviewId}/recordings/${recordingId}`
  const upload = uploadsTo((place) => `${folder}/${place}?ask=${encodeURIComponent(ask)}`)
  const recorder = record(stream, upload)
  if (recorder === null) {
    closeMicrophone(stream)
    return 'unsupported' satisfies NoSound
  }
  stream.getAudioTracks()[0]?.addEventListener('ended', onLost)
  const said: string[] = []
  const transcriber = transcribe({
    onWords: (words) => {
      said.push(words)
      onWords(words)
    },
    onGuess,
    onFailure: onNoTranscript,
  })
  if (transcriber === null) onNoTranscript()
  const stop = async (): Promise<Stretch> => {
    // Its last part is handed to the upload before it has stopped.
    const sound = await onItsWay(recorder.stop())
    closeMicrophone(stream)
    await transcriber?.stop()
    const loudness = await decodeLoudness(sound)
    return { recordingId, loudness, transcript: said.length === 0 ? null : said.join(' ') }
  }
  return { stop } satisfies Speaking
}

/** Of all that was spoken for one answer; null where nothing was. Its recording is the last; the others stand beside it by their ask. */
export function speechFrom(stretches: readonly Stretch[]): Speech | null {
  const last = stretches.at(-1)
  if (last === undefined) return null
  const written = stretches.flatMap(({ transcript }) => transcript ?? [])
  const loudness = stretches.flatMap((stretch) => stretch.loudness)
  return {
    recordingId: last.recordingId,
    ...speechOf(loudness, written.length === 0 ? null : written.join(' ')),
  }
}

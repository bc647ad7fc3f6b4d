import { freshId } from '#app/(review)/study/outbox-op.ts'
import type { Speech } from '#core/interview/event.ts'
import { speechOf } from '#core/interview/speech.ts'
import { loudnessOf } from './loudness.ts'
import { closeMicrophone, type NoSound, openMicrophone } from './microphone.ts'
import { record } from './recorder.ts'
import { type Transcriber, transcribe } from './transcript.ts'
import { uploadsTo } from './uploads.ts'

/** One spoken answer, from the first word to its measures. */
export type Speaking = {
  /** Not recorded for a while. */
  readonly hold: () => void
  readonly goOn: () => void
  /** Ends it, and measures what was recorded, here on the device. */
  readonly finish: () => Promise<Speech>
  /** Ends it; what was recorded stays with the interview. */
  readonly leave: () => void
}

type SpeakingFor = {
  readonly interviewId: string
  readonly ask: string
  /** Words that were written down. */
  readonly onWords: (words: string) => void
  readonly onGuess: (words: string) => void
  /** It goes on without being written down. */
  readonly onNoTranscript: () => void
}

export async function speak(to: SpeakingFor): Promise<Speaking | NoSound> {
  const stream = await openMicrophone()
  if (typeof stream === 'string') return stream
  const recordingId = freshId()
  const folder = `/api/interviews/${to.interviewId}/recordings/${recordingId}`
  const uploads = uploadsTo((place) => `${folder}/${place}?ask=${encodeURIComponent(to.ask)}`)
  const recorder = record(stream, uploads.add)

  const transcript: string[] = []
  let failed = false
  const listen = (): Transcriber | null =>
    transcribe({
      onWords: (words) => {
        transcript.push(words)
        to.onWords(words)
      },
      onGuess: to.onGuess,
      onFailure: () => {
        failed = true
        to.onNoTranscript()
      },
    })
  let transcriber = listen()
  if (transcriber === null) to.onNoTranscript()

  const end = () => {
    transcriber?.stop()
    to.onGuess('')
  }
  return {
    hold: () => {
      recorder.hold()
      end()
    },
    goOn: () => {
      recorder.goOn()
      transcriber = failed ? null : listen()
    },
    finish: async () => {
      end()
      const sound = await recorder.stop()
      closeMicrophone(stream)
      const loudness = await loudnessOf(sound)
      const kept = await uploads.settled()
      return { recordingId: kept ? recordingId : null, ...speechOf(loudness ?? [], transcript.join(' ')) }
    },
    leave: () => {
      end()
      void recorder.stop().then(() => closeMicrophone(stream))
    },
  }
}

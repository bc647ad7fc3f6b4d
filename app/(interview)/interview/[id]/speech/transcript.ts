/** What writes down speech as it is spoken, where the browser has it. */
export type Transcriber = {
  /** Resolves once the last words are written down, or a moment later. */
  readonly stop: () => Promise<void>
}

type Heard = {
  /** Words that will not change any more. */
  readonly onWords: (words: string) => void
  /** What it takes the last words for so far. */
  readonly onGuess: (words: string) => void
  /** It cannot go on; the sound is recorded all the same. */
  readonly onFailure: () => void
}

/** Whether the browser can, on its own or by asking its maker. */
export const canTranscribe = (): boolean => recognitionOf(globalThis as Recognitions) !== undefined

/** Null where the browser has nothing for it. */
export function transcribe({ onWords, onGuess, onFailure }: Heard): Transcriber | null {
  const Recognition = recognitionOf(globalThis as Recognitions)
  if (Recognition === undefined) return null
  const recognition = new Recognition()
  recognition.continuous = true
  recognition.interimResults = true
  recognition.lang = 'en-US'
  let stopped = false
  recognition.onresult = ({ results, resultIndex }) => {
    const fresh = Array.from({ length: results.length - resultIndex }, (_, at) => results[resultIndex + at])
    const said = (final: boolean) =>
      fresh
        .flatMap((result) => (result?.isFinal === final ? [result[0]?.transcript.trim() ?? ''] : []))
        .join(' ')
    if (said(true) !== '') onWords(said(true))
    onGuess(said(false))
  }
  const fail = () => {
    stopped = true
    onFailure()
  }
  const start = () => {
    try {
      recognition.start()
    } catch {
      fail()
    }
  }
  recognition.onerror = ({ error }) => {
    // These pass; it is started again when it ends.
    if (!stopped && error !== 'no-speech' && error !== 'aborted') fail()
  }
  // Browsers end it after a while of silence.
  let ended = () => {}
  recognition.onend = () => {
    onGuess('')
    if (stopped) ended()
    else start()
  }
  start()
  return {
    stop: () => {
      if (stopped) return Promise.resolve()
      stopped = true
      const over = new Promise<void>((resolve) => {
        ended = resolve
        setTimeout(resolve, LAST_WORDS_MS)
      })
      recognition.stop()
      return over
    },
  }
}

/** An answer that is handed in does not wait longer for its last words. */
const LAST_WORDS_MS = 700

/** Of the Web Speech API what is used of it; the types of the DOM leave it out. */
type Recognition = {
  continuous: boolean
  interimResults: boolean
  lang: string
  onresult: (event: { readonly resultIndex: number; readonly results: ArrayLike<Result> }) => void
  onerror: (event: { readonly error: string }) => void
  onend: () => void
  start: () => void
  stop: () => void
}

type Result = ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }

type Recognitions = {
  readonly [name in 'SpeechRecognition' | 'webkitSpeechRecognition']?: new () => Recognition
}

const recognitionOf = (browser: Recognitions) => browser.SpeechRecognition ?? browser.webkitSpeechRecognition

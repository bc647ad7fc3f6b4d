import { useEffect, useRef, useState } from 'react'
import type { Speech } from '#core/interview/event.ts'
import type { NoSound } from './microphone.ts'
import { type Speaking, speak } from './speaking.ts'

export type SpeakingState = {
  readonly status: 'off' | 'asking' | 'on' | 'held'
  /** What the last words are taken for so far. */
  readonly guess: string
  /** What does not work here, in one sentence; said once in a browser's session. */
  readonly lack: string | null
}

type UseSpeaking = {
  readonly interviewId: string
  readonly ask: string
  readonly onWords: (words: string) => void
}

/** The microphone of one answer; a new ask begins anew. */
export function useSpeaking({ interviewId, ask, onWords }: UseSpeaking) {
  const [state, setState] = useState<SpeakingState>({ status: 'off', guess: '', lack: null })
  const speaking = useRef<Speaking | null>(null)
  const words = useRef(onWords)
  words.current = onWords
  const change = (part: Partial<SpeakingState>) => setState((before) => ({ ...before, ...part }))

  // biome-ignore lint/correctness/useExhaustiveDependencies: another ask is another answer
  useEffect(
    () => () => {
      speaking.current?.leave()
      speaking.current = null
      setState({ status: 'off', guess: '', lack: null })
    },
    [ask],
  )

  const begin = async () => {
    change({ status: 'asking' })
    const begun = await speak({
      interviewId,
      ask,
      onWords: (said) => words.current(said),
      onGuess: (guess) => change({ guess }),
      onNoTranscript: () => change({ lack: once(NO_TRANSCRIPT) }),
    })
    if (typeof begun === 'string') return change({ status: 'off', lack: NO_SOUND[begun] })
    speaking.current = begun
    change({ status: 'on' })
  }

  return {
    state,
    /** Begins, holds, goes on. */
    press: () => {
      if (state.status === 'off') void begin()
      if (state.status === 'on') {
        speaking.current?.hold()
        change({ status: 'held' })
      }
      if (state.status === 'held') {
        speaking.current?.goOn()
        change({ status: 'on' })
      }
    },
    /** Ends it as the answer is handed in; null where nothing was spoken. */
    finish: async (): Promise<Speech | null> => {
      const spoken = speaking.current
      speaking.current = null
      setState({ status: 'off', guess: '', lack: null })
      return spoken === null ? null : spoken.finish()
    },
  }
}

const NO_SOUND: Readonly<Record<NoSound, string>> = {
  unsupported: 'This browser cannot record here: type your answers.',
  denied: 'The microphone is not allowed: allow it in the browser, or type your answers.',
  missing: 'No microphone was found: type your answers.',
}

const NO_TRANSCRIPT =
  'This browser does not write down what is said. Your voice is recorded; what is marked are the words you type beside it.'

/** What was said in this session before is not said again. */
function once(words: string): string | null {
  try {
    if (sessionStorage.getItem(words) !== null) return null
    sessionStorage.setItem(words, 'said')
  } catch {
    // Where nothing is kept it is said again.
  }
  return words
}

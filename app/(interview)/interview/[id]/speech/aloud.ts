/** Tells whether this browser has a voice, and again when one arrives: some load theirs only once they are asked for. */
export function watchVoice(hear: (has: boolean) => void): () => void {
  if (typeof speechSynthesis === 'undefined') {
    hear(false)
    return () => {}
  }
  const has = () => speechSynthesis.getVoices().length > 0
  const look = () => {
    if (has()) hear(true)
  }
  look()
  speechSynthesis.addEventListener('voiceschanged', look)
  const late = setTimeout(() => hear(has()), LOADING_MS)
  return () => {
    clearTimeout(late)
    speechSynthesis.removeEventListener('voiceschanged', look)
  }
}

const LOADING_MS = 1500

/** Reads the text aloud instead of what is being read; `onFailure` where the voice turns out to be none. */
export function readAloud(text: string, onFailure: () => void): void {
  speechSynthesis.cancel()
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.lang = 'en-US'
  utterance.onerror = ({ error }) => {
    if (!PASSING.includes(error)) onFailure()
  }
  speechSynthesis.speak(utterance)
}

/** Stopped by the page, or held back until something on it is pressed. */
const PASSING: readonly SpeechSynthesisErrorCode[] = ['canceled', 'interrupted', 'not-allowed']

export function fallSilent(): void {
  if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel()
}

import type { NoSound } from './microphone.ts'

/** What does not work here, and what to do instead. */
export const NO_SOUND: Readonly<Record<NoSound, string>> = {
  unsupported: 'This browser cannot record here: type your answers.',
  denied: 'The microphone is not allowed: allow it in the browser, or type your answers.',
  missing: 'No microphone was found: type your answers.',
}

export const NO_TRANSCRIPT =
  'This browser does not write down what is said: your voice is recorded, and what is marked are the words you type.'

/** Null where it was said before in this browser's session. */
export function once(words: string): string | null {
  try {
    if (sessionStorage.getItem(words) !== null) return null
    sessionStorage.setItem(words, 'said')
  } catch {
    // Where nothing is kept it is said again.
  }
  return words
}

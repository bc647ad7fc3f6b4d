import type { NoSound } from './microphone.ts'

/** What a browser or a machine may be without. */
export type Lack = NoSound | 'voice' | 'transcript'

/** What does not work here, and what to do instead. */
export const LACKS: Readonly<Record<Lack, string>> = {
  voice: 'This browser has no voice to read the questions aloud: read them here.',
  unsupported: 'This browser cannot record here: type your answers.',
  denied:
    'The microphone is not allowed: type your answers. To speak them, allow it beside the address of this page and press Speak again.',
  missing: 'No microphone was found: type your answers. To speak them, connect one and press Speak again.',
  busy: 'The microphone gives no sound, as when another program has it: type your answers. To speak them, close that program and press Speak again.',
  transcript:
    'This browser does not write down what is said: your voice is recorded, and what is marked are the words you type.',
}

/** Whether it was not said in this browser before; from now on it was. */
export function isNews(lack: Lack): boolean {
  const name = `runwhere-said-${lack}`
  try {
    if (localStorage.getItem(name) !== null) return false
    localStorage.setItem(name, 'yes')
    return true
  } catch {
    // Where nothing is kept it is said once to a page.
    const isFirst = !said.has(lack)
    said.add(lack)
    return isFirst
  }
}

const said = new Set<Lack>()

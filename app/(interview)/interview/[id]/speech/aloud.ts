/** Whether this browser has a voice; some load theirs only once they are asked for. */
export async function hasVoice(): Promise<boolean> {
  if (typeof speechSynthesis === 'undefined') return false
  if (speechSynthesis.getVoices().length > 0) return true
  await new Promise((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', resolve, { once: true })
    setTimeout(resolve, 1000)
  })
  return speechSynthesis.getVoices().length > 0
}

/** Reads the text aloud instead of what is being read. */
export function readAloud(text: string): void {
  speechSynthesis.cancel()
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.lang = 'en-US'
  speechSynthesis.speak(utterance)
}

export function fallSilent(): void {
  if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel()
}

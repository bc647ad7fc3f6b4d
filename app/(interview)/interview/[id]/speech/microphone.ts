/** Why there is no sound to be had. */
export type NoSound = 'unsupported' | 'denied' | 'missing' | 'busy'

/** Both are missing where the page came over plain http from another machine. */
export const canRecord = (): boolean =>
  typeof MediaRecorder !== 'undefined' && navigator.mediaDevices?.getUserMedia !== undefined

/** Asks for the microphone; the browser asks the candidate. */
export async function openMicrophone(): Promise<MediaStream | NoSound> {
  if (!canRecord()) return 'unsupported'
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: true })
  } catch (error) {
    const name = error instanceof DOMException ? error.name : ''
    if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
    return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'busy'
  }
}

export function closeMicrophone(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

/** Calls when the microphone is allowed after all; never in a browser that does not tell. */
export function onAllowed(call: () => void): () => void {
  const gone = new AbortController()
  const watch = async () => {
    const leave = await navigator.permissions.query({ name: 'microphone' })
    const hear = () => {
      if (leave.state === 'granted') call()
    }
    leave.addEventListener('change', hear, { signal: gone.signal })
  }
  void watch().catch(() => {})
  return () => gone.abort()
}

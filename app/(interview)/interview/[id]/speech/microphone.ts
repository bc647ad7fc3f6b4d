/** Why there is no sound to be had. */
export type NoSound = 'unsupported' | 'denied' | 'missing'

/** Asks for the microphone; the browser asks the candidate. */
export async function openMicrophone(): Promise<MediaStream | NoSound> {
  // Both are missing where the page came over plain http from another machine.
  if (typeof MediaRecorder === 'undefined' || navigator.mediaDevices === undefined) return 'unsupported'
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: true })
  } catch (error) {
    const name = error instanceof DOMException ? error.name : ''
    return name === 'NotAllowedError' || name === 'SecurityError' ? 'denied' : 'missing'
  }
}

export function closeMicrophone(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

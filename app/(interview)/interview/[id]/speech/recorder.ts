/**
 * Records from now on; `onPart` gets the sound some seconds at a time, in order, from place 0. Null where the browser
 * refuses to, which it may although it has a recorder.
 */
export function record(stream: MediaStream, onPart: (place: number, sound: Blob) => void) {
  const recorder = startRecorder(stream)
  if (recorder === null) return null
  const parts: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size === 0) return
    onPart(parts.length, data)
    parts.push(data)
  })
  return {
    /** All that was recorded. */
    stop: (): Promise<Blob> =>
      new Promise((resolve) => {
        const whole = () => resolve(new Blob(parts, { type: recorder.mimeType }))
        // The microphone was pulled out meanwhile.
        if (recorder.state === 'inactive') return whole()
        // It gives its last part before it says that it has stopped.
        recorder.addEventListener('stop', whole, { once: true })
        recorder.stop()
      }),
  }
}

function startRecorder(stream: MediaStream): MediaRecorder | null {
  const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type))
  try {
    const recorder = new MediaRecorder(stream, { audioBitsPerSecond: BITS, ...(mimeType && { mimeType }) })
    recorder.start(PART_MS)
    return recorder
  } catch {
    return null
  }
}

const TYPES = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']

/** A voice is understood at this; an hour of it is eleven megabytes. */
const BITS = 24_000

/** What a crash loses at most. */
const PART_MS = 4000

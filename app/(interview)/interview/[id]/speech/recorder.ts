export type Recorder = {
  /** Its media type, as it is stored and played. */
  readonly type: string
  readonly hold: () => void
  readonly goOn: () => void
  /** All that was recorded. */
  readonly stop: () => Promise<Blob>
}

/** Records from now on; `onPart` gets the sound some seconds at a time, in order, from place 0. */
export function record(stream: MediaStream, onPart: (place: number, sound: Blob) => void): Recorder {
  const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type))
  const recorder = new MediaRecorder(stream, { audioBitsPerSecond: BITS, ...(mimeType && { mimeType }) })
  const type = recorder.mimeType
  const parts: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size === 0) return
    onPart(parts.length, data)
    parts.push(data)
  })
  recorder.start(PART_MS)
  return {
    type,
    hold: () => recorder.state === 'recording' && recorder.pause(),
    goOn: () => recorder.state === 'paused' && recorder.resume(),
    stop: () =>
      new Promise((resolve) => {
        const whole = () => resolve(new Blob(parts, { type }))
        if (recorder.state === 'inactive') return whole()
        // It gives its last part before it says that it has stopped.
        recorder.addEventListener('stop', whole, { once: true })
        recorder.stop()
      }),
  }
}

const TYPES = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']

/** A voice is understood at this; an hour of it is eleven megabytes. */
const BITS = 24_000

/** What a crash loses at most. */
const PART_MS = 4000

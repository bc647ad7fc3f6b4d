import { FRAME_MS } from '#core/interview/speech.ts'

/** Of each frame of a recording, in decibels: full scale is 0, silence minus infinity. Null where it cannot be decoded. */
export async function loudnessOf(sound: Blob): Promise<readonly number[] | null> {
  try {
    // Resampled as it is decoded: a third of the memory, and more than a voice needs.
    const context = new OfflineAudioContext(1, 1, RATE)
    const decoded = await context.decodeAudioData(await sound.arrayBuffer())
    return framesOf(decoded.getChannelData(0))
  } catch {
    return null
  }
}

const RATE = 16_000
const FRAME = (RATE * FRAME_MS) / 1000

function framesOf(samples: Float32Array): readonly number[] {
  const frames: number[] = []
  for (let from = 0; from + FRAME <= samples.length; from += FRAME) {
    let power = 0
    for (const sample of samples.subarray(from, from + FRAME)) power += sample * sample
    frames.push(10 * Math.log10(power / FRAME))
  }
  return frames
}

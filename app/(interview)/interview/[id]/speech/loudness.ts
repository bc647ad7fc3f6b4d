import { FRAME_MS, loudnessOf } from '#core/interview/speech.ts'

/** The loudness of each frame of a recording, in decibels below full scale; none where it cannot be decoded. */
export async function decodeLoudness(sound: Blob): Promise<readonly number[]> {
  try {
    // Resampled as it is decoded: a third of the memory, and more than a voice needs.
    const context = new OfflineAudioContext(1, 1, RATE)
    const decoded = await context.decodeAudioData(await sound.arrayBuffer())
    return framesOf(decoded.getChannelData(0))
  } catch {
    return []
  }
}

const RATE = 16_000
const FRAME = (RATE * FRAME_MS) / 1000

function framesOf(samples: Float32Array): readonly number[] {
  const frames: number[] = []
  for (let from = 0; from + FRAME <= samples.length; from += FRAME) {
    let power = 0
    for (const sample of samples.subarray(from, from + FRAME)) power += sample * sample
    frames.push(loudnessOf(Math.sqrt(power / FRAME)))
  }
  return frames
}

import { wordsOf } from '../grading/words.ts'
import type { Speech } from './event.ts'
import { fillersOf } from './fillers.ts'

/** A stretch in which somebody speaks, in milliseconds from the start. */
export type Voiced = { readonly fromMs: number; readonly toMs: number }

/** What one number of loudness stands for. */
export const FRAME_MS = 20

/** The loudness of a frame, in decibels below full scale, from the root mean square of its samples (0 to 1). */
export const loudnessOf = (rms: number): number => 20 * Math.log10(rms)

/**
 * What is told of a spoken answer.
 * @param loudness of its frames, in their order, in decibels below full scale
 * @param transcript null where the browser made none
 */
export const speechOf = (
  loudness: readonly number[],
  transcript: string | null,
): Omit<Speech, 'recordingId'> => {
  const voiced = voicedOf(loudness)
  const spokenMs = voiced.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0)
  const pauses = voiced.slice(1).map(({ fromMs }, at) => fromMs - (voiced[at] as Voiced).toMs)
  return {
    spokenMs,
    longestPauseMs: Math.max(0, ...pauses),
    wordsPerMinute: paceOf(transcript ?? '', spokenMs),
    fillers: fillersOf(transcript ?? ''),
  }
}

/** A gate on energy: opened by what is clearly louder than the quietest moment around, closed by half a second below that. */
export const voicedOf = (loudness: readonly number[]): readonly Voiced[] => {
  const floors = floorsOf(loudness)
  const voiced: { first: number; last: number; loud: number }[] = []
  for (const [at, level] of loudness.entries()) {
    if (level < (floors[at] as number) + MARGIN) continue
    const current = voiced.at(-1)
    if (current !== undefined && at - current.last <= HANG) {
      current.last = at
      current.loud++
    } else voiced.push({ first: at, last: at, loud: 1 })
  }
  return voiced
    .filter(({ loud }) => loud >= CLICK)
    .map(({ first, last }) => ({ fromMs: first * FRAME_MS, toMs: (last + 1) * FRAME_MS }))
}

/** Decibels above the noise from which it is speech. */
const MARGIN = 10
/** No room is quieter for a microphone; digital silence would make any hiss speech. */
const QUIETEST = -65
/** Frames: half a second below the gate is a pause. */
const HANG = 500 / FRAME_MS
/** Frames: what is shorter is a key or a cough. */
const CLICK = 100 / FRAME_MS
/** Frames to either side: even who speaks fast comes down to the noise now and then in three seconds. */
const AROUND = 1500 / FRAME_MS

/** For each frame, the quietest around it: noise that begins or ends is followed, and a steady hum is no speech. */
const floorsOf = (loudness: readonly number[]): readonly number[] => {
  const floors: number[] = []
  // Indices of frames of rising loudness: the first is the quietest of those around.
  const rising: number[] = []
  let head = 0
  for (let ahead = 0; floors.length < loudness.length; ahead++) {
    if (ahead < loudness.length) {
      const level = loudness[ahead] as number
      while (rising.length > head && (loudness[rising.at(-1) as number] as number) >= level) rising.pop()
      rising.push(ahead)
    }
    const at = ahead - AROUND
    if (at < 0) continue
    while ((rising[head] as number) < at - AROUND) head++
    floors.push(Math.max(QUIETEST, loudness[rising[head] as number] as number))
  }
  return floors
}

/** Words in a minute of speech without its pauses; null where the two cannot be of one answer. */
const paceOf = (transcript: string, spokenMs: number): number | null => {
  const words = wordsOf(transcript).length
  if (words === 0 || spokenMs < LEAST_MS) return null
  const pace = Math.round((words * 60_000) / spokenMs)
  return pace > FASTEST ? null : pace
}

// In less no pace can be told.
const LEAST_MS = 2000
// Nobody answers faster: what was heard of it was too quiet.
const FASTEST = 400

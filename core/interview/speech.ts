/** A stretch in which somebody speaks, in milliseconds from the start. */
export type Voiced = { readonly fromMs: number; readonly toMs: number }

export const FRAME_MS = 20

/** Of frames of `FRAME_MS`: their loudness in decibels (full scale is 0, silence minus infinity). */
export type VoicedStretches = (loudness: readonly number[]) => readonly Voiced[]

export type TranscriptFigures = {
  readonly words: number
  /** By filler, how often each was said; those that were not are not in it. */
  readonly fillers: Readonly<Record<string, number>>
}

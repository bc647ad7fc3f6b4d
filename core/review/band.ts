/** Stability rounded by magnitude, three steps an octave: what the queue's index is made of. */
export type Band = number

const STEPS = 3
// An eighth of a day, and 1,024 days: whatever lies beyond is gathered in the outermost bands.
const LOWEST = -3 * STEPS
const HIGHEST = 10 * STEPS

export const bandOf = (stability: number): Band =>
  Math.min(HIGHEST, Math.max(LOWEST, Math.round(STEPS * Math.log2(stability))))

/** The one in the middle of the band. */
export const stabilityOf = (band: Band): number => 2 ** (band / STEPS)

/** All of them, from the least stable: 40. */
export const BANDS: readonly Band[] = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, step) => LOWEST + step)

/** Apart from all of them: cards that come back early, since a fact that their question rests on changed. */
export const CHANGED_BAND: Band = HIGHEST + 1

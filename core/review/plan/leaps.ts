import type { Grade } from '../entry.ts'
import type { MemoryModel, Strength } from '../memory.ts'

/** What one visit is likely to make of a stability: remembered and graded good, or forgotten and learned again. */
export type Leap = { readonly kept: number; readonly relearned: number }

/**
 * The likeliest outcomes of a visit, from a table that is filled as it is asked: a plan weighs hundreds of thousands of
 * visits, and the model takes five times as long. `recalled` is the chance to be remembered at the visit.
 */
export const leapsOf = (model: MemoryModel): ((strength: Strength, recalled: number) => Leap) => {
  const kept = new Float64Array(SIZES * DIFFICULTIES * (RECALLS + 1))
  const relearned = new Float64Array(kept.length)

  const fill = (place: number, size: number, difficulty: number, recall: number) => {
    const strength = {
      stability: 2 ** (size / PER_OCTAVE - OFFSET),
      difficulty: 1 + difficulty / 2,
    }
    // Where the table ends, at a recall of 1, is just after a review: a later one by a moment.
    const days = Math.max(model.daysUntil(strength.stability, recall / RECALLS), 1e-6)
    const after = (grade: Grade) => model.after(strength, days, grade)
    kept[place] = after('good').stability / strength.stability
    relearned[place] = model.after(after('again'), 0, 'good').stability / strength.stability
  }
  const at = (size: number, difficulty: number, recall: number): number => {
    const place = (size * DIFFICULTIES + difficulty) * (RECALLS + 1) + recall
    if (kept[place] === 0) fill(place, size, difficulty, recall)
    return place
  }

  return (strength, recalled) => {
    const { stability } = strength
    const size = Math.round((Math.log2(stability) + OFFSET) * PER_OCTAVE)
    const within = Math.min(SIZES - 1, Math.max(0, size))
    const difficulty = Math.round((strength.difficulty - 1) * 2)
    const exact = recalled * RECALLS
    const below = Math.min(RECALLS - 1, Math.max(LEAST_RECALL, Math.floor(exact)))
    const share = exact - below
    const low = at(within, difficulty, below)
    const high = at(within, difficulty, below + 1)
    return {
      kept: stability * mixed(kept[low], kept[high], share),
      relearned: stability * mixed(relearned[low], relearned[high], share),
    }
  }
}

const mixed = (low = 0, high = 0, share: number): number => low * (1 - share) + high * share

// From a hundredth of a day to a hundred years, six steps an octave; difficulty by halves; recall by 24ths.
const PER_OCTAVE = 6
const OFFSET = 7
const SIZES = (OFFSET + 16) * PER_OCTAVE
const DIFFICULTIES = 19
const RECALLS = 24
const LEAST_RECALL = 2

import { CONFIDENCES, type Confidence } from '../review/entry.ts'
import { type Answered, firstOfDay } from './first-of-day.ts'
import { type Share, shareOf } from './share.ts'

/** An answer that was a choice, with how sure the learner said to be before it was judged. */
export type SureRow = Answered & { readonly confidence: Confidence; readonly right: boolean }

export type Sure = Share & {
  readonly confidence: Confidence
  /** The share of right choices that it says. */
  readonly said: number
}

/**
 * How often choices were right by how sure the learner said to be; only the first answer to a card on a study day.
 * A guess among so many `choices` says that it is right by chance.
 */
export const sureness = (rows: readonly SureRow[], choices: number): readonly Sure[] => {
  const first = firstOfDay(rows)
  return CONFIDENCES.map((confidence) => {
    const given = first.filter((row) => row.confidence === confidence)
    const said = confidence === 'guessing' ? 1 / choices : SAID[confidence]
    return { confidence, said, ...shareOf(given.filter(({ right }) => right).length, given.length) }
  })
}

/** Whether more, or less, was right than was said, by more than chance explains. */
export const judged = ({ said, low, high, of }: Sure): 'too-sure' | 'too-unsure' | 'as-said' | 'too-few' => {
  if (of < ENOUGH) return 'too-few'
  return high < said ? 'too-sure' : low > said ? 'too-unsure' : 'as-said'
}

const SAID = { fairly: 0.7, certain: 0.95 } as const

/** Fewer say more about chance than about the learner. */
export const ENOUGH = 10

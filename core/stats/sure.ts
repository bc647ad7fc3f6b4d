import { CONFIDENCES, type Confidence } from '../review/entry.ts'
import { type Share, shareOf } from './share.ts'

/** So many choices that were right, or were not, each with how sure the learner said to be before it was judged. */
export type SureTally = {
  readonly confidence: Confidence
  readonly right: boolean
  readonly answers: number
}

export type Sure = Share & {
  readonly confidence: Confidence
  /** The share of right choices that it says. */
  readonly said: number
}

/**
 * How often choices were right by how sure the learner said to be. A guess among so many `choices` says that it is right by
 * chance.
 */
export const sureness = (tallies: readonly SureTally[], choices: number): readonly Sure[] =>
  CONFIDENCES.map((confidence) => {
    const given = tallies.filter((tally) => tally.confidence === confidence)
    const said = confidence === 'guessing' ? 1 / choices : SAID[confidence]
    return { confidence, said, ...shareOf(answersIn(given.filter(({ right }) => right)), answersIn(given)) }
  })

/** Whether more, or less, was right than was said, by more than chance explains. */
export const judged = ({ said, low, high, of }: Sure): 'too-sure' | 'too-unsure' | 'as-said' | 'too-few' => {
  if (of < ENOUGH) return 'too-few'
  return high < said ? 'too-sure' : low > said ? 'too-unsure' : 'as-said'
}

const SAID = { fairly: 0.7, certain: 0.95 } as const

/** Fewer say more about chance than about the learner. */
export const ENOUGH = 10

const answersIn = (tallies: readonly SureTally[]): number =>
  tallies.reduce((sum, { answers }) => sum + answers, 0)

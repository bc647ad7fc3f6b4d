import type { ItemOutcome } from './result.ts'

/** Choice and reasons of an attempt by themselves, whatever they earned together. */
export type Apart = {
  /** Of the places where something is chosen. */
  readonly choice: {
    readonly places: number
    readonly best: number
    /** Right under a condition: half the mark. */
    readonly acceptable: number
    readonly blank: number
  }
  /** Of the places where reasons are asked for and something was chosen. */
  readonly reasons: {
    readonly places: number
    /** Mean, 0 to 1; null where there are none. */
    readonly share: number | null
    readonly all: number
    readonly none: number
  }
}

export const apart = (outcomes: readonly Pick<ItemOutcome, 'answer' | 'score'>[]): Apart => {
  const chosen = outcomes.filter(({ score }) => score.choice !== null)
  const reasons = outcomes.flatMap(({ score, answer }) =>
    score.reasons === null || answer.choice === undefined ? [] : [score.reasons],
  )
  return {
    choice: {
      places: chosen.length,
      best: chosen.filter(({ score }) => score.choice === 1).length,
      acceptable: chosen.filter(({ score }) => score.choice === 0.5).length,
      blank: chosen.filter(({ answer }) => answer.choice === undefined).length,
    },
    reasons: {
      places: reasons.length,
      share: reasons.length === 0 ? null : reasons.reduce((sum, share) => sum + share, 0) / reasons.length,
      all: reasons.filter((share) => share === 1).length,
      none: reasons.filter((share) => share === 0).length,
    },
  }
}

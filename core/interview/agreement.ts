export type Weights = 'linear' | 'quadratic'

/** What one rater gave, by competency; null where no score was given. */
export type RaterScores = {
  readonly rater: string
  readonly scores: Readonly<Record<string, number | null>>
}

/** `kappa` is null where it is not defined: nothing in common, or both gave one and the same score throughout. */
export type Agreement = {
  readonly kappa: number | null
  /** How many things both scored. */
  readonly pairs: number
  /** Share of them that got the same score from both. */
  readonly same: number | null
}

export type Drift = {
  readonly rater: string
  readonly competency: string
  /** Mean of the rater's score less each other's of the same thing: above 0 is milder. Null without any. */
  readonly drift: number | null
  readonly count: number
}

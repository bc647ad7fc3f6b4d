/** A named limit or price, true on a date. */
export type Fact = {
  readonly id: string
  readonly claim: string
  readonly value: string
  readonly unit: string
  /** How prose says it. */
  readonly shown: string
  readonly scope: string
  /** An https address. */
  readonly source: string
  /** `YYYY-MM-DD`. */
  readonly verified: string
  readonly confidence: 'high' | 'med'
}

/** The one that was verified longest ago; of several, the first. */
export const oldestOf = (facts: readonly Fact[]): Fact | undefined =>
  facts.reduce<Fact | undefined>(
    (oldest, fact) => (oldest === undefined || fact.verified < oldest.verified ? fact : oldest),
    undefined,
  )

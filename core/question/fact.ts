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

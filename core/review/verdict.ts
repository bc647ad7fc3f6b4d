import type { Score } from './held-out.ts'

/** How many cards are due, under the weights in use and under those that were learned. */
export type DueCount = { readonly today: number; readonly week: number }
export type Compared<T> = { readonly before: T; readonly after: T }

/** What a training came to. */
export type Verdict =
  /** The learned weights may be taken over. */
  | Better
  /** On held-out reviews they foretold no better than the weights in use. */
  | ({ readonly tag: 'not-better' } & Held)
  /** FSRS-6 does not allow them; one sentence each. */
  | {
      readonly tag: 'out-of-bounds'
      readonly problems: readonly string[]
      readonly weights: readonly number[]
    }
  /** Fewer reviews than can be learned from. */
  | { readonly tag: 'too-few' }
  /** The optimizer could not use them: too few have the same interval to compare. */
  | { readonly tag: 'too-scattered' }
  /** The training itself failed; the server's log says why. */
  | { readonly tag: 'failed' }

export type Better = { readonly tag: 'better'; readonly due: Compared<DueCount> } & Held

type Held = {
  /** The set that was in use then: what the learned weights are compared with. */
  readonly inUse: string
  readonly score: Compared<Score>
}

/** Accepts learned weights only where they foretell what was held out better than the weights in use. */
export const isBetter = ({ before, after }: Compared<Score>): boolean => after.logLoss < before.logLoss

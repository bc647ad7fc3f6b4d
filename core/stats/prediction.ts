import { asked, type RetentionRow } from './retention.ts'
import { type Share, shareOf } from './share.ts'
import { type Class, PREDICTION_CLASSES, placeIn } from './spread.ts'

export type PredictedRow = RetentionRow & {
  /** Just before the review, from 0 to 1; null at the first. */
  readonly retrievability: number | null
}

export type Bin = Share &
  Class & {
    /** The mean of what was predicted. */
    readonly predicted: number
  }

export type Prediction = {
  /** From the lowest; classes with few answers are joined with those above them. */
  readonly bins: readonly Bin[]
  readonly of: number
  /** Mean of -ln of the chance that was given to what happened; null of none. */
  readonly logLoss: number | null
  /** Between what was predicted and remembered in a bin, weighted by its answers; null of none. */
  readonly rmse: number | null
}

/** What was predicted of cards in review as they were asked, against what was remembered; `least` answers make a bin. */
export const predictionOf = (rows: readonly PredictedRow[], least: number): Prediction => {
  const pairs = asked(rows).flatMap(({ retrievability, grade }) =>
    retrievability === null ? [] : [{ predicted: retrievability, remembered: grade !== 'again' }],
  )
  const bins = gather(pairs, least).map(({ from, to, within }) => ({
    ...{ from, to, predicted: mean(within.map(({ predicted }) => predicted)) ?? 0 },
    ...shareOf(within.filter(({ remembered }) => remembered).length, within.length),
  }))
  const squares = bins.flatMap(({ of, predicted, share }) => Array(of).fill((predicted - (share ?? 0)) ** 2))
  const square = mean(squares)
  return {
    bins,
    of: pairs.length,
    logLoss: mean(
      pairs.map(({ predicted, remembered }) => -Math.log(chanceOf(remembered ? predicted : 1 - predicted))),
    ),
    rmse: square === null ? null : Math.sqrt(square),
  }
}

type Pair = { readonly predicted: number; readonly remembered: boolean }
type Gathered = Class & { readonly within: readonly Pair[] }

/** By class; a few would show chance, so they go into the next class, and what is left of the highest into the one before it. */
const gather = (pairs: readonly Pair[], least: number): readonly Gathered[] => {
  const gathered: Gathered[] = []
  let open: Gathered | null = null
  for (const [place, { from, to }] of PREDICTION_CLASSES.entries()) {
    const here = pairs.filter(({ predicted }) => placeIn(PREDICTION_CLASSES, predicted) === place)
    const joined: Gathered = { from: open?.from ?? from, to, within: [...(open?.within ?? []), ...here] }
    const enough = joined.within.length >= least
    if (enough) gathered.push(joined)
    open = enough || joined.within.length === 0 ? null : joined
  }
  if (open === null) return gathered
  const before = gathered.pop() ?? { ...open, within: [] }
  return [...gathered, { from: before.from, to: open.to, within: [...before.within, ...open.within] }]
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((all, value) => all + value, 0) / values.length

// A card asked at the minute it was last reviewed was certain to be known; forgetting it must not cost infinitely much.
const chanceOf = (chance: number): number => Math.max(1e-4, chance)

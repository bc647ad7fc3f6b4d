import { type Share, shareOf } from './share.ts'
import { type Class, PREDICTION_CLASSES, placeIn } from './spread.ts'

/** Of the cards in review that were asked at this chance of being remembered, how many were. */
export type ChanceTally = { readonly chance: number; readonly asked: number; readonly remembered: number }

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
export const predictionOf = (tallies: readonly ChanceTally[], least: number): Prediction => {
  const of = askedIn(tallies)
  const bins = gather(tallies, least).map(({ from, to, within }) => {
    const asked = askedIn(within)
    const predicted = sum(within, (tally) => tally.chance * tally.asked) / asked
    return {
      from,
      to,
      predicted,
      ...shareOf(
        sum(within, ({ remembered }) => remembered),
        asked,
      ),
    }
  })
  if (of === 0) return { bins, of, logLoss: null, rmse: null }
  const square = sum(bins, (bin) => bin.of * (bin.predicted - (bin.share ?? 0)) ** 2)
  return { bins, of, logLoss: sum(tallies, lossOf) / of, rmse: Math.sqrt(square / of) }
}

type Gathered = Class & { readonly within: readonly ChanceTally[] }

/** By class; a few would show chance, so they go into the next class, and what is left of the highest into the one before it. */
const gather = (tallies: readonly ChanceTally[], least: number): readonly Gathered[] => {
  const gathered: Gathered[] = []
  let open: Gathered | null = null
  for (const [place, { from, to }] of PREDICTION_CLASSES.entries()) {
    const here = tallies.filter(({ chance }) => placeIn(PREDICTION_CLASSES, chance) === place)
    const joined: Gathered = { from: open?.from ?? from, to, within: [...(open?.within ?? []), ...here] }
    const enough = askedIn(joined.within) >= least
    if (enough) gathered.push(joined)
    open = enough || joined.within.length === 0 ? null : joined
  }
  if (open === null) return gathered
  const before = gathered.pop() ?? { ...open, within: [] }
  return [...gathered, { from: before.from, to: open.to, within: [...before.within, ...open.within] }]
}

const lossOf = ({ chance, asked, remembered }: ChanceTally): number =>
  -remembered * Math.log(within(chance)) - (asked - remembered) * Math.log(within(1 - chance))

// A card asked at the minute it was last reviewed was certain to be known; forgetting it must not cost infinitely much.
const within = (chance: number): number => Math.max(1e-4, chance)

const askedIn = (tallies: readonly ChanceTally[]): number => sum(tallies, ({ asked }) => asked)

const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((before, one) => before + of(one), 0)

/** What one rater gave to one interview, by competency; what was not scored is null or missing. */
export type Rated = {
  readonly interviewId: string
  readonly rater: string
  readonly scores: Readonly<Record<string, number | null>>
}

/** Linear counts two steps apart as twice as bad as one, quadratic as four times. */
export type Weights = 'linear' | 'quadratic'

export type PairAgreement = {
  readonly one: string
  readonly other: string
  /** How many things both scored. */
  readonly things: number
  /** Share of them with the same score from both. */
  readonly same: number
  /** Null where it is not defined. */
  readonly kappa: number | null
}

export type Agreement = {
  /** Every two raters who scored something in common. */
  readonly pairs: readonly PairAgreement[]
  /** Mean over the pairs where it is defined; null where there is none. */
  readonly kappa: number | null
}

export type Drift = {
  readonly rater: string
  readonly competency: string
  /** Mean of this rater's score less another's of the same thing: above 0 is milder than the others. */
  readonly drift: number
  /** Over how many comparisons. */
  readonly count: number
}

/**
 * Cohen's weighted kappa of two raters of the same things (Psychological Bulletin 70, 1968): 1 less the weighted
 * disagreement there is over the one that chance would bring. Null where chance brings none, since nothing was rated
 * or both gave one and the same score throughout: that tells neither agreement nor its lack.
 */
export const weightedKappa = (
  one: readonly number[],
  other: readonly number[],
  weights: Weights,
): number | null => {
  const weight = (a: number, b: number) => (weights === 'linear' ? Math.abs(a - b) : (a - b) ** 2)
  let seen = 0
  let chance = 0
  for (const [at, a] of one.entries()) {
    seen += weight(a, other[at] as number)
    for (const b of other) chance += weight(a, b)
  }
  return chance === 0 ? null : 1 - (seen * one.length) / chance
}

export const agreementOf = (rated: readonly Rated[], weights: Weights): Agreement => {
  const raters = ratersOf(rated)
  const pairs = raters.flatMap((one, at) =>
    raters.slice(at + 1).flatMap((other) => {
      const common = inCommon(scoresOf(rated, one), scoresOf(rated, other))
      if (common.length === 0) return []
      const same = common.filter(([a, b]) => a === b).length / common.length
      const kappa = weightedKappa(
        common.map(([a]) => a),
        common.map(([, b]) => b),
        weights,
      )
      return [{ one, other, things: common.length, same, kappa }]
    }),
  )
  const defined = pairs.flatMap(({ kappa }) => (kappa === null ? [] : [kappa]))
  return { pairs, kappa: mean(defined) }
}

/** Of every rater and competency that somebody else scored too, in the order they first come. */
export const driftOf = (rated: readonly Rated[]): readonly Drift[] => {
  const competencies = [...new Set(rated.flatMap(({ scores }) => Object.keys(scores)))]
  const raters = ratersOf(rated)
  return raters.flatMap((rater) =>
    competencies.flatMap((competency) => {
      const own = scoresOf(rated, rater, competency)
      const apart = raters
        .filter((other) => other !== rater)
        .flatMap((other) => inCommon(own, scoresOf(rated, other, competency)))
        .map(([mine, theirs]) => mine - theirs)
      const drift = mean(apart)
      return drift === null ? [] : [{ rater, competency, drift, count: apart.length }]
    }),
  )
}

const ratersOf = (rated: readonly Rated[]): readonly string[] => [...new Set(rated.map(({ rater }) => rater))]

/** By interview and competency, in the order they were given. */
const scoresOf = (rated: readonly Rated[], rater: string, only?: string): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const { interviewId, scores, rater: by } of rated)
    if (by === rater)
      for (const [competency, score] of Object.entries(scores))
        if (score !== null && (only === undefined || only === competency))
          found.set(`${interviewId}/${competency}`, score)
  return found
}

const inCommon = (
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): readonly (readonly [number, number])[] =>
  [...one].flatMap(([thing, score]) => {
    const theirs = other.get(thing)
    return theirs === undefined ? [] : [[score, theirs] as const]
  })

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length

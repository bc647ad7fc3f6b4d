import { cholesky, halfSolve, logDeterminant, solve } from './cholesky.ts'
import type { ExamCell } from './exam-mix.ts'
import { type Features, featuresOf } from './features.ts'
import type { FirstAnswer } from './first-answer.ts'
import { SPREADS, type Spreads, sdOf } from './spreads.ts'
import { type Sums, sumsOf } from './sums.ts'

/** What is thought after the answers, for one choice of the spreads. */
export type Belief = {
  /** How much the answers speak for this choice; all shares are 1 together. */
  readonly share: number
  /** That known texts earn more than reasoning does. */
  readonly texts: boolean
  /** Of the exam. */
  readonly mark: number
  /** Variance of that mark, over the variance of a single one that is all or nothing. */
  readonly spread: number
  /** The latter is inverse gamma with this shape and scale. */
  readonly shape: number
  readonly scale: number
  /** Of each cell of the exam, in its order. */
  readonly cells: readonly number[]
}

/**
 * A Bayesian linear model of marks (docs/decisions/015-readiness.md): exact for each choice of the spreads, then every
 * choice by how well it foretells the answers.
 *
 * @param answers oldest first
 * @param levels from easiest to hardest
 */
export const believe = (
  answers: readonly FirstAnswer[],
  mix: readonly ExamCell[],
  levels: readonly string[],
): readonly Belief[] => {
  const features = featuresOf(mix, levels, answers.length)
  const sums = sumsOf(answers, features)
  const cells = mix.map((cell) => features.ofCell(cell))
  const exam = sumOf(cells, mix)
  const found = SPREADS.map((spreads) => believeWith(spreads, features, sums, exam, cells))
  const top = Math.max(...found.map(({ evidence }) => evidence))
  const weights = found.map(({ evidence }) => Math.exp(evidence - top))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return found.map(({ belief }, place) => ({ ...belief, share: (weights[place] ?? 0) / all }))
}

const sumOf = (cells: readonly Float64Array[], mix: readonly ExamCell[]): Float64Array =>
  cells.reduce(
    (sum, cell, place) => sum.map((value, row) => value + (mix[place]?.share ?? 0) * (cell[row] ?? 0)),
    new Float64Array(cells[0]?.length ?? 0),
  )

/** Conjugate: the summands are normal, and the variance inverse gamma, before and after. */
const believeWith = (
  spreads: Spreads,
  { summands }: Features,
  { xx, xy, yy, answers, variance }: Sums,
  exam: Float64Array,
  cells: readonly Float64Array[],
) => {
  const size = summands.length
  const precision = Float64Array.from(xx)
  const right = Float64Array.from(xy)
  let logPrior = 0
  let squares = yy
  summands.forEach((summand, place) => {
    const { mean, sd } = sdOf(summand, spreads)
    const own = variance / Math.max(sd, NONE) ** 2
    precision[place * size + place] = (precision[place * size + place] ?? 0) + own
    right[place] = (right[place] ?? 0) + own * mean
    logPrior += Math.log(own)
    squares += own * mean ** 2
  })
  const factor = cholesky(precision, size)
  const means = solve(factor, right)
  const shape = SHAPE + answers / 2
  const scale = SHAPE * variance + (squares - dot(means, right)) / 2
  const half = halfSolve(factor, exam)
  return {
    evidence: Math.log(spreads.share) + (logPrior - logDeterminant(factor)) / 2 - shape * Math.log(scale),
    belief: {
      texts: spreads.text.sd > 0,
      mark: dot(exam, means),
      spread: dot(half, half),
      shape,
      scale,
      cells: cells.map((cell) => dot(cell, means)),
    },
  }
}

/** As good as no spread, and still to be divided by. */
const NONE = 1e-4
/** The mean mark settles the variance of a mark to within about a third. */
const SHAPE = 10

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0)

import { cholesky, halfSolve, logDeterminant, solve } from './cholesky.ts'
import type { Cell, ExamCell } from './exam-mix.ts'
import { BLOCK, type Chosen, type Features, featuresOf } from './features.ts'
import type { FirstAnswer, Form } from './first-answer.ts'

/** What is thought after the answers, for one choice of the spreads. */
export type Belief = {
  /** How much the answers speak for this choice; all shares are 1 together. */
  readonly share: number
  /** That the mark of known texts is higher than what reasoning earns. */
  readonly texts: boolean
  /** Of the exam. */
  readonly mark: number
  /** Variance of the mark over that of a single answer. */
  readonly spread: number
  /** The variance of a single answer is inverse gamma with this shape and scale. */
  readonly shape: number
  readonly scale: number
  /** Of each cell of the exam, in its order. */
  readonly cells: readonly number[]
}

/** @param answers oldest first */
export const believe = (
  answers: readonly FirstAnswer[],
  mix: readonly ExamCell[],
  levels: readonly string[],
): readonly Belief[] => {
  const features = featuresOf(mix, levels, answers.length)
  const sums = sumsOf(answers, features)
  const cells = mix.map((cell) => features.ofCell(cell))
  const beliefs = SPREADS.map((spreads) => believeWith(spreads, features, sums, mix, cells))
  const top = Math.max(...beliefs.map(({ evidence }) => evidence))
  const shares = beliefs.map(({ evidence }) => Math.exp(evidence - top))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return beliefs.map(({ belief }, place) => ({ ...belief, share: (shares[place] ?? 0) / all }))
}

/** Variance of a mark over that of one that is all or nothing with the same mean. */
export const VARIANCE: Readonly<Record<Form, number>> = {
  scenario: 0.65,
  turning: 0.95,
  staying: 0.95,
  explain: 0.3,
  recall: 1,
  estimate: 0.9,
}

type Sums = { readonly xx: Float64Array; readonly xy: Float64Array; readonly yy: number; readonly n: number; readonly variance: number }

const sumsOf = (answers: readonly FirstAnswer[], features: Features): Sums => {
  const size = features.summands.length
  const xx = new Float64Array(size * size)
  const xy = new Float64Array(size)
  let yy = 0
  const parts = new Map<string, number>()
  for (const { questionId } of answers) parts.set(questionId, (parts.get(questionId) ?? 0) + 1)
  answers.forEach((answer, place) => {
    const x = features.ofAnswer(answer, answers.length - 1 - place)
    const weight = 1 / (VARIANCE[answer.form] * (1 + ALIKE * ((parts.get(answer.questionId) ?? 1) - 1)))
    for (let row = 0; row < size; row++) {
      const weighted = weight * (x[row] as number)
      if (weighted === 0) continue
      for (let column = 0; column <= row; column++) {
        xx[row * size + column] = (xx[row * size + column] as number) + weighted * (x[column] as number)
      }
      xy[row] = (xy[row] as number) + weighted * answer.mark
    }
    yy += weight * answer.mark ** 2
  })
  const mark = (0.6 * FEW + answers.reduce((sum, answer) => sum + answer.mark, 0)) / (FEW + answers.length)
  return { xx, xy, yy, n: answers.length, variance: Math.max(0.04, mark * (1 - mark)) }
}

/** Correlation of two parts of one question: together they say less than two of different ones. */
const ALIKE = 0.2

type Spreads = {
  readonly axis: number
  readonly text: { readonly mean: number; readonly sd: number }
  readonly slope: { readonly mean: number; readonly sd: number }
  readonly drift: number
  readonly prior: number
}

const SPREADS: readonly Spreads[] = [0.03, 0.1].flatMap((axis) =>
  [
    { slope: { mean: 0, sd: 0 }, prior: 0.25 },
    { slope: { mean: 0.1, sd: 0.06 }, prior: 0.55 },
    { slope: { mean: 0.15, sd: 0.15 }, prior: 0.2 },
  ].flatMap(({ slope, prior }) =>
    [
      { drift: 0, prior: 0.9 },
      { drift: 0.08, prior: 0.1 },
    ].flatMap(({ drift, prior: second }) =>
      [
        { text: { mean: 0, sd: 0 }, prior: 0.98 },
        { text: { mean: 0.35, sd: 0.15 }, prior: 0.02 },
      ].map(({ text, prior: third }) => ({ axis, slope, drift, text, prior: prior * second * third })),
    ),
  ),
)

const SHAPE = 10
const FEW = 5

const believeWith = (
  spreads: Spreads,
  { summands }: Features,
  { xx, xy, yy, n, variance }: Sums,
  mix: readonly ExamCell[],
  cells: readonly Float64Array[],
) => {
  const size = summands.length
  const precision = Float64Array.from(xx)
  const right = Float64Array.from(xy)
  const ofChosen: Readonly<Record<Chosen, { readonly mean: number; readonly sd: number }>> = {
    axis: { mean: 0, sd: spreads.axis },
    text: spreads.text,
    slope: spreads.slope,
    drift: { mean: 0, sd: spreads.drift * Math.sqrt(BLOCK / 100) },
  }
  let before = 0
  let squares = yy
  summands.forEach((summand, place) => {
    const { mean, sd } = typeof summand.sd === 'number' ? { mean: summand.mean, sd: summand.sd } : ofChosen[summand.sd]
    const own = variance / Math.max(sd, NOTHING) ** 2
    precision[place * size + place] = (precision[place * size + place] as number) + own
    right[place] = (right[place] as number) + own * mean
    before += Math.log(own)
    squares += own * mean ** 2
  })
  const factor = cholesky(precision, size)
  const means = solve(factor, right)
  const explained = means.reduce((sum, mean, place) => sum + mean * (right[place] as number), 0)
  const shape = SHAPE + n / 2
  const scale = SHAPE * variance + (squares - explained) / 2
  const exam = new Float64Array(size)
  mix.forEach(({ share }, place) => {
    const cell = cells[place] as Float64Array
    for (let row = 0; row < size; row++) exam[row] = (exam[row] as number) + share * (cell[row] as number)
  })
  const half = halfSolve(factor, exam)
  return {
    evidence: Math.log(spreads.prior) + (before - logDeterminant(factor)) / 2 - shape * Math.log(scale),
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

const NOTHING = 1e-4

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, place) => sum + value * (other[place] as number), 0)

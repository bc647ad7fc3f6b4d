import type { Features } from './features.ts'
import { type FirstAnswer, VARIANCE } from './first-answer.ts'

/** What a linear model needs of the answers: products of features with each other and with the marks, weighted. */
export type Sums = {
  /** Row after row; only the lower triangle is filled. */
  readonly xx: Float64Array
  readonly xy: Float64Array
  readonly yy: number
  readonly answers: number
  /** Of a mark that is all or nothing, by the mean of the marks. */
  readonly variance: number
}

/** @param answers oldest first */
export const sumsOf = (answers: readonly FirstAnswer[], features: Features): Sums => {
  const size = features.summands.length
  const xx = new Float64Array(size * size)
  const xy = new Float64Array(size)
  const parts = new Map<string, number>()
  for (const { questionId } of answers) parts.set(questionId, (parts.get(questionId) ?? 0) + 1)
  let yy = 0
  let marks = 0
  answers.forEach((answer, place) => {
    const x = features.ofAnswer(answer, answers.length - 1 - place)
    const alike = 1 + ALIKE * ((parts.get(answer.questionId) ?? 1) - 1)
    const weight = 1 / (VARIANCE[answer.form] * alike)
    for (let row = 0; row < size; row++) {
      const weighted = weight * (x[row] ?? 0)
      if (weighted === 0) continue
      for (let column = 0; column <= row; column++) {
        xx[row * size + column] = (xx[row * size + column] ?? 0) + weighted * (x[column] ?? 0)
      }
      xy[row] = (xy[row] ?? 0) + weighted * answer.mark
    }
    yy += weight * answer.mark ** 2
    marks += answer.mark
  })
  const mean = (FEW * USUAL + marks) / (FEW + answers.length)
  return { xx, xy, yy, answers: answers.length, variance: Math.max(LEAST, mean * (1 - mean)) }
}

/** Correlation of two parts of one question: a scenario and its flips say less than as many questions do. */
const ALIKE = 0.2

// So many answers of the usual mark are added, so that the first few do not settle it.
const FEW = 5
const USUAL = 0.6
const LEAST = 0.04
